package org.parley.experiment.tally;

import org.parley.stats.Interval;
import org.parley.stats.Share;
import org.parley.stats.StoppingRule;

/**
 * Where a rule ended an experiment.
 *
 * @param rule the rule
 * @param replications how many replications were played, failed ones included
 * @param reached whether what the rule asks for was reached
 * @param ended whether the experiment came to an end of its own: by the rule, or at the most replications it allows
 * @param war how often it came to war in the first world
 */
public record Stopped(StoppingRule rule, int replications, boolean reached, boolean ended, Share war) {
    /** The share of wars with the 95 % interval that holds in spite of the looks; meant for an experiment that ended. */
    public Interval interval() {
        return rule.interval(war);
    }
}

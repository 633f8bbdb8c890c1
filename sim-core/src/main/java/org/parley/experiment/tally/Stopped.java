package org.parley.experiment.tally;

import org.parley.stats.Interval;
import org.parley.stats.Share;
import org.parley.stats.StoppingRule;
import org.parley.stats.UntilPrecise;

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
    /** What ended an experiment. */
    public enum End {
        /** Something else, before the rule could. */
        CUT_SHORT,
        /** The rule: what it asks for was reached. */
        REACHED,
        /** The most replications the rule allows. */
        AT_MOST,
        /** The same, where the rule could not be reached: its half-width is relative to war, and no war was seen. */
        NO_WAR
    }

    /** What ended the experiment. */
    public End end() {
        if (!ended) {
            return End.CUT_SHORT;
        }
        if (reached) {
            return End.REACHED;
        }
        boolean relative = rule instanceof UntilPrecise until && until.isRelative();
        return relative && war.hits() == 0 ? End.NO_WAR : End.AT_MOST;
    }

    /** The share of wars with its 95 % interval, corrected for interim looks; meant for an experiment that ended. */
    public Interval interval() {
        return rule.interval(war);
    }
}

package org.parley.experiment.tally;

import java.util.Optional;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Experiment;
import org.parley.stats.StoppingRule;

/** Counts a sweep and ends it, at the end of a round, once a rule on the share of wars holds at every point. Mutable. */
public final class SweepRule implements BatchSink {
    private final Optional<StoppingRule> rule;
    private final Tallies tallies;
    private int look;
    private boolean reached;

    /**
     * Starts to follow.
     *
     * @param rule when to end; never, if empty
     * @param tallies counts what is played
     */
    public SweepRule(Optional<StoppingRule> rule, Tallies tallies) {
        this.rule = rule;
        this.tallies = tallies;
    }

    @Override
    public boolean take(Batch batch) {
        tallies.take(batch);
        return rule.isEmpty() || !batch.endsRound() || goesOn(rule.get(), (batch.round() + 1) * Experiment.BLOCK);
    }

    private boolean goesOn(StoppingRule until, int played) {
        if (look >= until.looks().size() || played < until.looks().get(look)) {
            return true;
        }
        int now = look++;
        reached = tallies.findings().stream()
                .allMatch(point -> until.isReached(point.war().first(), now));
        return !reached;
    }

    /** Whether the rule held at every point, the last time it looked. */
    public boolean isReached() {
        return reached;
    }
}

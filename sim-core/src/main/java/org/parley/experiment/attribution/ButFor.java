package org.parley.experiment.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.parley.engine.CompiledScenario;
import org.parley.model.Mechanism;

/**
 * What one replication needed to reach a threshold: the single messages, incidents and mechanisms but for which it would
 * not have.
 *
 * @param compiled what was played
 * @param replication its number
 * @param rung the rung of the threshold
 * @param peak the highest rung it reached
 * @param reachedTick the step in which it first reached the threshold, if it did
 * @param events how many messages and incidents came before
 * @param needed the single changes with which it would not have been reached
 * @param mechanisms the mechanisms without which, each by itself, it would not have been reached
 * @param pairs pairs of changes with which it would not have been reached; looked for only if no single one suffices
 * @param effort how far it was looked
 */
public record ButFor(
        CompiledScenario compiled,
        long replication,
        int rung,
        int peak,
        OptionalInt reachedTick,
        int events,
        List<Change> needed,
        List<Mechanism> mechanisms,
        List<ChangePair> pairs,
        Effort effort) {
    public ButFor {
        needed = List.copyOf(needed);
        mechanisms = List.copyOf(mechanisms);
        pairs = List.copyOf(pairs);
    }

    /** Whether the threshold was reached at all. */
    public boolean reached() {
        return reachedTick.isPresent();
    }

    /**
     * How far it was looked.
     *
     * @param tried how many single changes were tried
     * @param untried how many were not, being the earliest of too many
     * @param pairsTried how many pairs were tried
     * @param complete whether the search was not interrupted
     */
    public record Effort(int tried, int untried, int pairsTried, boolean complete) {
        /** Whether every single change was tried, so that what was not found needed was not needed. */
        public boolean isExhaustive() {
            return complete && untried == 0;
        }
    }

    /**
     * One event that goes otherwise, and what comes of it.
     *
     * @param event the event as it went
     * @param alternative how it goes instead
     * @param peak the highest rung that is then reached
     * @param reachedTick the step in which the threshold is then first reached, if it is
     */
    public record Change(PastEvent event, Alternative alternative, int peak, OptionalInt reachedTick) {}

    /**
     * Two events that go otherwise together.
     *
     * @param first one
     * @param second the other
     * @param peak the highest rung that is then reached
     */
    public record ChangePair(Change first, Change second, int peak) {}
}

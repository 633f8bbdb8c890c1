package org.parley.experiment.splitting;

import org.parley.engine.CompiledScenario;
import org.parley.engine.Snapshot;
import org.parley.engine.mason.CrisisRun;
import org.parley.random.KeyedRandom;

/** Walks particles of a splitting, one after another, and counts the steps that takes. One serves one thread. */
final class Walker {
    private final Climb climb;
    private final CrisisRun run;
    private long steps;

    Walker(CompiledScenario compiled, Importance importance) {
        climb = new Climb(compiled, importance);
        run = new CrisisRun(compiled, climb);
    }

    /** The level of war. */
    int last() {
        return climb.last();
    }

    /** Steps walked so far. */
    long steps() {
        return steps;
    }

    /**
     * Walks a replication from its start.
     *
     * @param until the level at which to stop, if the run does not end before
     */
    Path first(KeyedRandom numbers, int until) {
        run.begin(numbers);
        Path path = new Path(0, climb.peak(), climb.last(), run.snapshot());
        walk(path, until);
        return path;
    }

    /**
     * Walks a copy of a particle on from where it first reached a level, with random numbers of its own.
     *
     * @param from whose path is followed up to there
     * @param level the level
     * @param stage number of the round in which it is copied
     * @param clone its number; with {@code stage} different for every copy of one particle
     * @param until the level at which to stop, if the run does not end before
     */
    Path copy(Path from, int level, long stage, long clone, int until) {
        Snapshot state = from.entry(level);
        int reached = from.peakAtEntry(level);
        Path path = new Path(level, reached, climb.last(), state);
        if (reached < until) {
            run.resume(state, stage, clone);
            climb.resume(reached);
            walk(path, until);
        }
        return path;
    }

    private void walk(Path path, int until) {
        while (run.outcome().isEmpty() && climb.peak() < until) {
            run.advance();
            steps++;
            if (climb.peak() > path.peak()) {
                path.reach(climb.peak(), run.snapshot());
            }
        }
    }
}

package org.parley.experiment.play;

import java.util.List;
import org.parley.model.Scenario;

/**
 * Which replications to play, in which worlds, on how many threads.
 *
 * @param worlds the worlds each replication is played in, the first being the one that questions are
 *     asked of
 * @param seed the experiment's seed, any number
 * @param first number of the first replication, ≥ 0
 * @param count how many replications, ≥ 1
 * @param threads how many threads, ≥ 1; has no influence on any result
 */
public record Plan(List<World> worlds, long seed, long first, int count, int threads) {
    public Plan {
        worlds = List.copyOf(worlds);
        if (worlds.isEmpty() || first < 0 || count < 1 || threads < 1) {
            throw new IllegalArgumentException("worlds = " + worlds + ", first = " + first + ", count = " + count
                    + ", threads = " + threads + ": a plan needs a world, a replication and a thread");
        }
    }

    /** The scenario that questions are asked of. */
    public Scenario scenario() {
        return worlds.get(0).scenario();
    }
}

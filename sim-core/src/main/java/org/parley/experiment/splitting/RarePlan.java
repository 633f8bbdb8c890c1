package org.parley.experiment.splitting;

import java.util.List;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.Table;
import org.parley.experiment.play.World;
import org.parley.model.Scenario;

/**
 * How to estimate the chance of a rare war.
 *
 * @param worlds the worlds to estimate it in, on one ladder and independently of one another
 * @param seed the experiment's seed, any number
 * @param particles how many particles a repetition begins with, 2…{@link #MOST_PARTICLES}
 * @param repetitions how many independent repetitions, 2…{@link #MOST_REPETITIONS}; intervals come from how they scatter
 * @param way how to split
 * @param importance what to climb
 * @param threads how many threads, ≥ 1; has no influence on any result
 */
public record RarePlan(
        List<World> worlds, long seed, int particles, int repetitions, Way way, Importance importance, int threads) {
    /** Most particles of a repetition. */
    public static final int MOST_PARTICLES = 1 << 20;

    /** Most repetitions; all of them are waited for at once. */
    public static final int MOST_REPETITIONS = 100_000;

    /** How to split. */
    public enum Way {
        /** At levels fixed beforehand, the same number of particles at each. */
        FIXED,
        /** Where the particles themselves come to a halt. */
        ADAPTIVE;

        Splitting splitting() {
            return this == FIXED ? new FixedSplitting() : new AdaptiveSplitting();
        }
    }

    public RarePlan {
        worlds = List.copyOf(worlds);
        if (worlds.isEmpty()
                || particles < 2
                || particles > MOST_PARTICLES
                || repetitions < 2
                || repetitions > MOST_REPETITIONS
                || threads < 1) {
            throw new IllegalArgumentException("worlds = " + worlds.size() + ", particles = " + particles
                    + ", repetitions = " + repetitions + ", threads = " + threads + ": splitting needs a world, 2…"
                    + MOST_PARTICLES + " particles, 2…" + MOST_REPETITIONS + " repetitions and a thread");
        }
    }

    /** The scenario of the first world. */
    public Scenario scenario() {
        return worlds.get(0).scenario();
    }

    /** The order of the repetitions: one after another, each a round. */
    public Rounds rounds() {
        return new Rounds(1, 0, repetitions, 1);
    }

    /**
     * The table that some of its repetitions fill.
     *
     * @param rounds which of them
     */
    public Table table(Rounds rounds) {
        return new Table(
                rounds,
                worlds.stream().map(World::name).toList(),
                RareRows.columns(scenario().ladder().war()));
    }

    /** Number of the first particle of a repetition in a world; no two have a particle in common. */
    long first(int world, int repetition) {
        return ((long) world * repetitions + repetition) * particles;
    }
}

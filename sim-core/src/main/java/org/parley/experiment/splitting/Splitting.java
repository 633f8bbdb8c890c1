package org.parley.experiment.splitting;

import java.util.function.BooleanSupplier;
import org.parley.experiment.play.Batch;
import org.parley.random.KeyedRandom;

/** A way of splitting: one repetition of it gives an unbiased estimate of the chance to reach each rung. */
interface Splitting {
    /**
     * Plays one repetition.
     *
     * @param walker walks the particles
     * @param batch which particles to begin with
     * @param rungs number of the rung of war; estimates are for rungs 0…{@code rungs}
     * @param cancelled asked before each particle
     * @throws CancelledException once {@code cancelled} says so
     */
    RareRepetition play(Walker walker, Batch batch, int rungs, BooleanSupplier cancelled);

    /**
     * The particles a repetition begins with.
     *
     * @param seed the experiment's seed
     * @param first number of the first one: particles begin as the replications of these numbers
     * @param particles how many
     */
    record Batch(long seed, long first, int particles) {
        /** The random numbers a particle begins with. */
        KeyedRandom numbers(int particle) {
            return new KeyedRandom(seed, first + particle);
        }
    }

    /** Thrown where a repetition is given up because the experiment is cancelled. */
    final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        static void throwIf(BooleanSupplier cancelled) {
            if (cancelled.getAsBoolean()) {
                throw new CancelledException();
            }
        }
    }
}

package org.parley.experiment.splitting;

import java.util.Optional;

/**
 * One repetition of a splitting in one world.
 *
 * @param reached unbiased estimates of the chance that a run reaches each rung, {@code double[rung]} up to that of war
 * @param steps how many steps of the model it took
 * @param crudeSteps how many steps a replication takes that is played to its end, on average over some of its own
 * @param crude of the particles it began with, how many reached each rung by themselves, {@code long[rung]}: independent
 *     replications without any splitting; empty where they were not played to their ends
 * @param failure why it failed, if it did; nothing else holds then
 */
@SuppressWarnings("ArrayRecordComponent") // written once and compared by nobody
public record RareRepetition(double[] reached, long steps, double crudeSteps, long[] crude, Optional<String> failure) {
    static RareRepetition of(double[] reached, long steps, double crudeSteps, long[] crude) {
        return new RareRepetition(reached, steps, crudeSteps, crude, Optional.empty());
    }

    static RareRepetition failed(RuntimeException why) {
        return new RareRepetition(new double[0], 0, Double.NaN, new long[0], Optional.of(why.toString()));
    }
}

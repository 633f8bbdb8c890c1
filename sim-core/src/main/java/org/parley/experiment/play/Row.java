package org.parley.experiment.play;

import java.util.Optional;

/**
 * What one replication came to in one world.
 *
 * @param world name of the world
 * @param values {@code double[column]}, see {@link MonteCarlo#columns}; empty if the replication failed
 * @param failure why it failed, if it did
 */
@SuppressWarnings("ArrayRecordComponent") // rows are written once and compared by nobody
public record Row(String world, double[] values, Optional<String> failure) {
    static Row of(String world, double[] values) {
        return new Row(world, values, Optional.empty());
    }

    static Row failed(String world, RuntimeException why) {
        return new Row(world, new double[0], Optional.of(why.toString()));
    }
}

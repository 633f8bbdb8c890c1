package org.parley.stats;

/**
 * How often each of several systems had a hit where another had none, on replications they share. Mutable; adding up
 * hits in any order gives the same counts.
 */
final class PairedCounts {
    private final int[][] only; // [system][other]: hits of the first in replications in which the other had none
    private final long[] hits; // [system]
    private final long[] trials; // [system]

    PairedCounts(int systems) {
        only = new int[systems][systems];
        hits = new long[systems];
        trials = new long[systems];
    }

    /**
     * Counts replications.
     *
     * @param playing the systems that were played
     * @param outcomes {@code long[playing][word]}: a bit for each replication, set where there was a hit
     * @param count how many replications there were
     */
    void add(int[] playing, long[][] outcomes, int count) {
        for (int i = 0; i < playing.length; i++) {
            trials[playing[i]] += count;
            hits[playing[i]] += Bits.count(outcomes[i]);
            for (int other = 0; other < playing.length; other++) {
                only[playing[i]][playing[other]] += (int) Bits.countWithout(outcomes[i], outcomes[other]);
            }
        }
    }

    /** How often a system had a hit, in all replications it was played in. */
    Share share(int system) {
        return new Share(hits[system], trials[system]);
    }

    /** Number of replications in which the first had a hit and the second none. */
    long only(int first, int second) {
        return only[first][second];
    }

    /** Number of shared replications in which both had a hit, or neither. */
    long same(int first, int second) {
        return Math.min(trials[first], trials[second]) - only[first][second] - only[second][first];
    }
}

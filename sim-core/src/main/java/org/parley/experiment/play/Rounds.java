package org.parley.experiment.play;

import java.util.List;

/**
 * In which order replications are played at several points: the first block of replications at every point, then the
 * second block at every point, and so on, so that an experiment that ends early has played all points equally often, give
 * or take a block.
 *
 * @param points how many points, ≥ 1
 * @param first number of the first replication, ≥ 0
 * @param count how many replications at each point, ≥ 1
 * @param block replications in a block, ≥ 1; the last block may be shorter
 */
public record Rounds(int points, long first, int count, int block) {
    public Rounds {
        if (points < 1 || first < 0 || count < 1 || block < 1) {
            throw new IllegalArgumentException("points = " + points + ", first = " + first + ", count = " + count
                    + ", block = " + block + ": rounds need a point, a replication and a block of one");
        }
    }

    /** How many replications there are, over all points. */
    public long total() {
        return (long) points * count;
    }

    /**
     * What comes after some replications.
     *
     * @param played how many replications were played, in order, 0…total − 1
     */
    public Stretch stretch(long played) {
        if (played < 0 || played >= total()) {
            throw new IllegalArgumentException("played = " + played + " is outside 0…" + (total() - 1));
        }
        long fullRound = (long) block * points;
        int round = (int) (played / fullRound);
        long within = played - round * fullRound;
        int size = Math.min(block, count - round * block);
        int point = (int) (within / size);
        int offset = (int) (within - (long) point * size);
        return new Stretch(round, point, first + (long) round * block + offset, size - offset, point == points - 1);
    }

    /**
     * Replications that follow one another at a point.
     *
     * @param round the round, from 0
     * @param point the point
     * @param first number of the first replication
     * @param size how many
     * @param endsRound whether the round ends with them
     */
    public record Stretch(int round, int point, long first, int size, boolean endsRound) {}

    /**
     * The batch that some replications are, played or found in a store.
     *
     * @param played how many replications come before them, in order
     * @param replications what was played from there on, no more than to the end of the block
     */
    public Batch batch(long played, List<Replication> replications) {
        Stretch stretch = stretch(played);
        boolean whole = replications.size() == stretch.size();
        return new Batch(stretch.round(), stretch.point(), replications, whole && stretch.endsRound());
    }

    /** Whether a replication of a point is the one that comes after so many others. */
    public boolean holds(long played, int point, long replication) {
        Stretch stretch = stretch(played);
        return stretch.point() == point && stretch.first() == replication;
    }

    /** How many replications follow at the same point before another point has its turn. */
    public int room(long played) {
        return stretch(played).size();
    }
}

package org.parley.stats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the system with the fewest hits among several that are played with common random numbers, and at the same time the best
 * among the first few of them, for several numbers of first few. Fully sequential, with elimination.
 *
 * <p>The guarantee, for any outcomes: with probability at least 1 − error, at every level at once, the chosen system's
 * share of hits is at most {@code tolerance} above that of the best system of its level. The argument: the best system
 * of a level is eliminated, or another one accepted though it is worse by the tolerance, only if a {@link PairedBet} on
 * a false difference between the best and one other ever wins; there are as many such pairs as a level has systems
 * beside the best, and the error is shared out over the pairs of all levels (Bonferroni 1936). Elimination of
 * systems as the data come in, on common random numbers, is that of Paulson (1964, Annals of Mathematical Statistics
 * 35:174) and of Kim and Nelson (2001, ACM TOMACS 11:251), whose bounds assume normal outcomes; those here do not.
 */
public final class Selection {
    private final List<SelectionLevel> levels = new ArrayList<>();
    private final PairedBet bet;
    private final PairedCounts counts;
    private final int systems;
    private final double tolerance;
    private final double pairError;

    /**
     * Prepares a selection.
     *
     * @param sizes the levels: how many of the first systems belong to each, rising, ≥ 1; the last has all systems
     * @param error chance that the guarantee fails, in (0, 1)
     * @param tolerance the difference of shares that does not matter, in (0, 1)
     * @throws IllegalArgumentException if the sizes do not rise, or a number is out of its range
     */
    public Selection(List<Integer> sizes, double error, double tolerance) {
        if (!(error > 0 && error < 1)) {
            throw new IllegalArgumentException("error = " + error + " is not in (0, 1)");
        }
        int before = 0;
        long pairs = 0;
        for (int size : sizes) {
            if (size <= before) {
                throw new IllegalArgumentException("sizes = " + sizes + " must rise from 1");
            }
            levels.add(new SelectionLevel(size));
            pairs += size - 1L;
            before = size;
        }
        this.bet = new PairedBet(tolerance);
        this.counts = new PairedCounts(before);
        this.systems = before;
        this.tolerance = tolerance;
        this.pairError = error / Math.max(1, pairs);
        levels.forEach(level -> level.judge(counts, new BitSet[0], new BitSet[0]));
    }

    /** The systems that have to be played on: those still in at a level that has not been decided. */
    public int[] playing() {
        BitSet playing = new BitSet(systems);
        levels.stream().filter(level -> !level.decided()).forEach(level -> playing.or(level.alive()));
        return playing.stream().toArray();
    }

    /** Whether every level has been decided. */
    public boolean decided() {
        return levels.stream().allMatch(SelectionLevel::decided);
    }

    /**
     * Takes the next replications of the systems in {@link #playing} and judges. Replications may be looked at after any
     * number; the guarantee does not depend on it.
     *
     * @param outcomes {@code long[playing][word]}: a bit for each replication, set where there was a hit
     * @param count how many replications there were
     */
    public void add(long[][] outcomes, int count) {
        int[] playing = playing();
        counts.add(playing, outcomes, count);
        BitSet[] worse = new BitSet[systems]; // [system]: those it is significantly worse than
        BitSet[] near = new BitSet
                [systems]; // [system]: those that are not better by the tolerance, with the confidence asked for
        double enough = -Math.log(pairError);
        for (int system : playing) {
            worse[system] = new BitSet(systems);
            near[system] = new BitSet(systems);
        }
        for (int system : playing) {
            for (int other : playing) {
                if (system != other && excess(system, other, -tolerance) >= enough) {
                    near[other].set(system);
                    worse[system].set(other, excess(system, other, 0) >= enough);
                }
            }
        }
        levels.forEach(level -> level.judge(counts, worse, near));
    }

    /** Evidence that the share of hits of the first is more than that of the second and a difference. */
    private double excess(int first, int second, double difference) {
        return bet.logCapital(
                counts.only(first, second), counts.only(second, first), counts.same(first, second), difference);
    }

    /** Number of levels. */
    public int levels() {
        return levels.size();
    }

    /** Whether a level has been decided. */
    public boolean decided(int level) {
        return levels.get(level).decided();
    }

    /** The system chosen at a level; while it is undecided, the one with the smallest share of those still in. */
    public int chosen(int level) {
        return levels.get(level).chosen(counts);
    }

    /** The systems that were not shown to be worse than another one of their level, the chosen one among them. */
    public List<Integer> survivors(int level) {
        return levels.get(level).alive().stream().boxed().toList();
    }

    /** How often a system had a hit so far, on as many replications as it was played in; as selected, not unbiased. */
    public Share share(int system) {
        return counts.share(system);
    }

    /**
     * By how much another system of a level may be better than the chosen one: with probability 1 − error, at all levels
     * at once, by no more than this. At most the tolerance once the level is decided.
     *
     * @return a difference of shares, in 0…1
     */
    public double shortfall(int level) {
        int chosen = chosen(level);
        double most = 0;
        for (int other : survivors(level)) {
            if (other != chosen) {
                double least = bet.lowerLimit(
                        counts.only(other, chosen), counts.only(chosen, other), counts.same(other, chosen), pairError);
                most = Math.max(most, -least);
            }
        }
        return decided(level) ? Math.min(most, tolerance) : most;
    }
}

package org.parley.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Until the interval of a share is narrow enough: its half-width at most a number, or at most a part of the share itself.
 *
 * <p>The looks grow by half each time. The plain 95 % interval would not do: a series that is ended because its interval
 * is narrow ends too often where chance made it narrow (Jennison and Turnbull 2000, Group Sequential Methods, chapter 8).
 * The interval is that of Clopper and Pearson at 97.5 %, which is Bonferroni's inequality over two looks: whatever the
 * share, the width moves so little from chance that the rule ends at one of two neighbouring looks, seldom a third. Exact
 * sums over all paths give a coverage of at least 96 % for all shares and half-widths tried (docs/adr/0011). The width
 * looked at is that of this interval, never one from an estimated variance, which is zero before the first hit.
 *
 * @param measure what the half-width is compared with
 * @param halfWidth in (0, 0.5) for {@link Measure#ABSOLUTE}, in (0, 1) for {@link Measure#RELATIVE}
 * @param looks the numbers of trials after which it looks, rising by a quarter at least except to the last
 */
public record UntilPrecise(Measure measure, double halfWidth, List<Integer> looks) implements StoppingRule {
    /** The unit of the trial numbers at which it looks. */
    public static final int ROUND = 100;

    private static final double GROWTH = 1.5; // from look to look; an assumption, weighed in docs/adr/0011

    private static final double APART = 1.25; // closer looks would give chance more than two of them
    private static final int NEIGHBOURS = 2; // looks at one of which a series ends, whatever the share

    /** What the half-width of the interval is compared with. */
    public enum Measure {
        /** A number, in shares. */
        ABSOLUTE,
        /** The share: with no hits it is never reached. */
        RELATIVE
    }

    public UntilPrecise {
        looks = List.copyOf(looks);
        double most = measure == Measure.ABSOLUTE ? 0.5 : 1;
        if (!(halfWidth > 0 && halfWidth < most)) {
            throw new IllegalArgumentException("halfWidth = " + halfWidth + " is outside (0, " + most + ")");
        }
        for (int look = 0; look < looks.size(); look++) {
            boolean last = look == looks.size() - 1;
            double least = look == 0 ? 1 : looks.get(look - 1) * (last ? 1 : APART) + (last ? 1 : 0);
            if (looks.get(look) < least) {
                throw new IllegalArgumentException(
                        "looks = " + looks + " must rise from 1, by a quarter at least except to the last");
            }
        }
        if (looks.isEmpty()) {
            throw new IllegalArgumentException("looks = " + looks + ": there must be one");
        }
    }

    /**
     * Until the half-width is at most a number, with looks only where that can be and is not yet sure.
     *
     * @param halfWidth in shares, in (0, 0.5)
     * @param atLeast fewest trials, ≥ 1
     * @param atMost most trials, ≥ {@code atLeast}
     */
    public static UntilPrecise absolute(double halfWidth, int atLeast, int atMost) {
        return within(new UntilPrecise(Measure.ABSOLUTE, halfWidth, schedule(atLeast, atMost)));
    }

    /**
     * Until the half-width is at most a part of the share, with looks only where that can be.
     *
     * @param part in (0, 1)
     * @param atLeast fewest trials, ≥ 1
     * @param atMost most trials, ≥ {@code atLeast}
     */
    public static UntilPrecise relative(double part, int atLeast, int atMost) {
        return within(new UntilPrecise(Measure.RELATIVE, part, schedule(atLeast, atMost)));
    }

    /** Whether the half-width is compared with the share itself. */
    public boolean isRelative() {
        return measure == Measure.RELATIVE;
    }

    private static List<Integer> schedule(int atLeast, int atMost) {
        if (atLeast < 1 || atMost < atLeast) {
            throw new IllegalArgumentException(
                    "atLeast = " + atLeast + ", atMost = " + atMost + ": must be 1 ≤ atLeast ≤ atMost");
        }
        List<Integer> looks = new ArrayList<>();
        long next = rounded(atLeast);
        while (next < atMost) {
            looks.add((int) next);
            next = rounded(next * GROWTH);
        }
        looks.add(atMost);
        return looks;
    }

    private static long rounded(double trials) {
        return (long) Math.ceil(trials / ROUND) * ROUND;
    }

    /** Leaves out looks at which no interval is narrow enough, and those after one at which all are. */
    private static UntilPrecise within(UntilPrecise all) {
        List<Integer> left = new ArrayList<>();
        for (int trials : all.looks) {
            boolean last = trials == all.atMost();
            boolean possible = all.isNarrow(all.narrowest(trials).exact(Interval.LEVEL));
            if (last || possible) {
                left.add(trials);
            }
            if (possible
                    && all.measure == Measure.ABSOLUTE
                    && all.isNarrow(new Share(trials / 2, trials).exact(all.level()))) {
                break;
            }
        }
        return new UntilPrecise(all.measure, all.halfWidth, left);
    }

    private Share narrowest(int trials) {
        return new Share(measure == Measure.ABSOLUTE ? 0 : trials, trials);
    }

    /** 0.975, or 0.95 where there is one look only. */
    @Override
    public double level() {
        return 1 - (1 - Interval.LEVEL) / Math.min(NEIGHBOURS, looks.size());
    }

    @Override
    public boolean isReached(Share soFar, int look) {
        if (look < 0 || look >= looks.size() || soFar.trials() > looks.get(look)) {
            throw new IllegalArgumentException(
                    "look = " + look + " at " + soFar + ": looks are numbered from 0 and are at " + looks + " trials");
        }
        return isNarrow(interval(soFar));
    }

    private boolean isNarrow(Interval interval) {
        double half = (interval.high() - interval.low()) / 2;
        return half <= (measure == Measure.ABSOLUTE ? halfWidth : halfWidth * interval.estimate());
    }

    @Override
    public Interval interval(Share atTheEnd) {
        return atTheEnd.at(level()).interval();
    }
}

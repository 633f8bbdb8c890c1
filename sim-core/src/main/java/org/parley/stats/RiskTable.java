package org.parley.stats;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who was still at risk, and what ended, at each distinct time at which anything ended. Whoever is censored at a time is
 * still at risk at it (the usual convention for ties).
 *
 * @param times distinct times with an end, rising
 * @param atRisk number at risk just before each time, {@code [time]}
 * @param ends number of ends by cause, {@code [time][cause]}
 * @param followed the times of all, ends and censorings, rising
 */
@SuppressWarnings("ArrayRecordComponent") // built once, shared by nobody, compared by nobody
record RiskTable(double[] times, long[] atRisk, long[][] ends, double[] followed) {
    /**
     * Counts.
     *
     * @param times until when each was followed, ≥ 0
     * @param causes what ended it then, 0…{@code count} − 1; negative if it was censored
     * @param count how many causes there are, ≥ 1
     * @throws IllegalArgumentException if the arrays differ in length, a time is negative or NaN, or a cause is unknown
     */
    static RiskTable of(double[] times, int[] causes, int count) {
        if (times.length != causes.length || count < 1) {
            throw new IllegalArgumentException("times = " + times.length + ", causes = " + causes.length + ", count = "
                    + count + ": every time needs its cause, and there must be one");
        }
        Map<Double, long[]> byTime = new TreeMap<>();
        for (int i = 0; i < times.length; i++) {
            if (!(times[i] >= 0) || causes[i] >= count) {
                throw new IllegalArgumentException("times[" + i + "] = " + times[i] + ", causes[" + i + "] = "
                        + causes[i] + ": a time is at least 0 and a cause below " + count);
            }
            if (causes[i] >= 0) {
                byTime.computeIfAbsent(times[i] + 0.0, time -> new long[count])[causes[i]]++;
            }
        }
        double[] followed = times.clone();
        Arrays.sort(followed);
        double[] distinct =
                byTime.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        long[] atRisk = new long[distinct.length];
        for (int i = 0; i < distinct.length; i++) {
            atRisk[i] = atLeast(followed, distinct[i]);
        }
        return new RiskTable(distinct, atRisk, byTime.values().toArray(long[][]::new), followed);
    }

    /** How many ended at the time with an index, of any cause. */
    long allEnds(int index) {
        return Arrays.stream(ends[index]).sum();
    }

    /** Index of the last time with an end that is not after a time; −1 if there is none. */
    int last(double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }

    /** How many were followed up to a time at least. */
    long stillFollowed(double time) {
        return atLeast(followed, time);
    }

    /** Of how many it is known whether they ended by a time: all but those censored before it. */
    long known(double time) {
        long ended = 0;
        for (int i = 0; i < times.length && times[i] < time; i++) {
            ended += allEnds(i);
        }
        return ended + stillFollowed(time);
    }

    private static long atLeast(double[] rising, double time) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return rising.length - (long) low;
    }
}

package org.parley.experiment.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.engine.watch.Outcome;
import org.parley.observe.Column;
import org.parley.observe.ColumnPlaces;
import org.parley.observe.CoreColumns;
import org.parley.stats.AalenJohansen;
import org.parley.stats.KaplanMeier;
import org.parley.stats.Share;

/** The times to a rung in one world, replication by replication, and what ended them. Mutable. */
public final class RungTimes {
    private final int outcome; // column
    private final int end; // column
    private final int firstDay; // column
    private final double level;
    private double[] days = new double[64]; // [replication]
    private int[] causes = new int[64]; // [replication], RungEnd.ordinal() or AalenJohansen.CENSORED
    private int count;

    /**
     * Starts collecting.
     *
     * @param columns the columns of the rows
     * @param rung the rung, 1…top of the ladder
     * @param level the level of all intervals, in (0, 1)
     * @throws IllegalArgumentException if the rows do not tell when the rung is reached
     */
    RungTimes(List<Column> columns, int rung, double level) {
        this.level = level;
        ColumnPlaces places = new ColumnPlaces(columns);
        outcome = places.of(CoreColumns.OUTCOME);
        end = places.of(CoreColumns.END);
        firstDay = places.find(CoreColumns.firstDay(rung))
                .orElseThrow(
                        () -> new IllegalArgumentException("rung = " + rung + " is not a rung that can be reached"));
    }

    /** Adds a row. */
    void add(double[] row) {
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
            causes = Arrays.copyOf(causes, 2 * count);
        }
        boolean reached = !Double.isNaN(row[firstDay]);
        days[count] = reached ? row[firstDay] : row[end];
        causes[count] = reached ? RungEnd.REACHED.ordinal() : cause(Outcome.values()[(int) row[outcome]]);
        count++;
    }

    private static int cause(Outcome how) {
        return switch (how) {
            case WAR -> RungEnd.WAR_BELOW.ordinal();
            case SETTLED -> RungEnd.SETTLED.ordinal();
            case UNRESOLVED -> AalenJohansen.CENSORED;
        };
    }

    /** Number of replications. */
    public int replications() {
        return count;
    }

    /** How often a time ended so. */
    public long count(RungEnd how) {
        return Arrays.stream(causes, 0, count)
                .filter(cause -> cause == how.ordinal())
                .count();
    }

    /** How often a time was censored: nothing had ended it at the horizon. */
    public long censored() {
        return Arrays.stream(causes, 0, count)
                .filter(cause -> cause == AalenJohansen.CENSORED)
                .count();
    }

    /** Whether the rung was reached by a day, inclusive, in a replication by its place. */
    boolean isReached(int place, double day) {
        return causes[place] == RungEnd.REACHED.ordinal() && days[place] <= day;
    }

    /**
     * In how many replications a time had ended so by a day, inclusive. Nothing is censored before the horizon, so that up to
     * there this is known of every replication: it is a share like any other, with the interval of one.
     */
    public Share endedBy(RungEnd how, double day) {
        long ended = IntStream.range(0, count)
                .filter(place -> causes[place] == how.ordinal() && days[place] <= day)
                .count();
        return new Share(ended, count, level);
    }

    /** In how many replications the rung was neither reached nor the crisis over by a day, inclusive, up to the horizon. */
    public Share openAt(double day) {
        long ended = IntStream.range(0, count)
                .filter(place -> causes[place] != AalenJohansen.CENSORED && days[place] <= day)
                .count();
        return new Share(count - ended, count, level);
    }

    /** The share ended in each way over time, in days, by {@link RungEnd#ordinal}. */
    public AalenJohansen ends() {
        return AalenJohansen.of(Arrays.copyOf(days, count), Arrays.copyOf(causes, count), RungEnd.values().length)
                .at(level);
    }

    /** The share open over time, in days: neither reached nor ended otherwise. */
    public KaplanMeier open() {
        boolean[] ended = new boolean[count];
        for (int i = 0; i < count; i++) {
            ended[i] = causes[i] != AalenJohansen.CENSORED;
        }
        return KaplanMeier.of(Arrays.copyOf(days, count), ended).at(level);
    }

    /** The share of those that reach the rung which has not reached it yet, over time, in days. */
    public KaplanMeier amongReached() {
        List<Double> reached = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (causes[i] == RungEnd.REACHED.ordinal()) {
                reached.add(days[i]);
            }
        }
        boolean[] ended = new boolean[reached.size()];
        Arrays.fill(ended, true);
        return KaplanMeier.of(reached.stream().mapToDouble(Double::doubleValue).toArray(), ended)
                .at(level);
    }
}

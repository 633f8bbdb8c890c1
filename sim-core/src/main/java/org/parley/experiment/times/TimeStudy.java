package org.parley.experiment.times;

import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.World;
import org.parley.experiment.tally.RunTally;
import org.parley.model.Clock;
import org.parley.model.Ladder;
import org.parley.observe.Column;
import org.parley.observe.CoreColumns;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/**
 * When a rung is reached, in the worlds of an experiment. A replication that failed in any world is left out of all, so
 * that the times stay paired. Mutable.
 */
public final class TimeStudy {
    private final List<World> worlds;
    private final int rung;
    private final double level;
    private final List<RungTimes> times = new ArrayList<>(); // [world]
    private long failed;

    /**
     * Starts collecting what an experiment with a single point and the columns of {@link #looked} plays; intervals are at its
     * {@link Experiment#level}.
     */
    public TimeStudy(Experiment experiment, int rung) {
        this(experiment.worldsOf(0), experiment.columns(), rung, experiment.level());
    }

    /**
     * Starts collecting a fixed number of replications.
     *
     * @param worlds what is played
     * @param columns the columns of its rows
     * @param rung the rung, 1…top of the ladder
     * @throws IllegalArgumentException if there is no such rung to reach
     */
    public TimeStudy(List<World> worlds, List<Column> columns, int rung) {
        this(worlds, columns, rung, Interval.LEVEL);
    }

    private TimeStudy(List<World> worlds, List<Column> columns, int rung, double level) {
        this.worlds = List.copyOf(worlds);
        this.rung = rung;
        this.level = level;
        worlds.forEach(world -> times.add(new RungTimes(columns, rung, level)));
    }

    /** Plays an experiment in memory, and says when a rung was reached; throws as the constructor. */
    public static TimeStudy play(Experiment experiment, int rung) {
        TimeStudy study = new TimeStudy(experiment, rung);
        RunTally.play(experiment, study::add);
        return study;
    }

    /** Names of the columns that a study of any rung looks at. */
    public static List<String> looked(Experiment experiment) {
        return experiment.columns().stream()
                .filter(column -> column.equals(CoreColumns.OUTCOME)
                        || column.equals(CoreColumns.END)
                        || CoreColumns.isFirstDay(column))
                .map(Column::name)
                .toList();
    }

    /** Adds a replication. */
    public void add(Replication replication) {
        if (!replication.complete()) {
            failed++;
            return;
        }
        for (int world = 0; world < times.size(); world++) {
            times.get(world).add(replication.rows().get(world).values());
        }
    }

    /** Names of the worlds. */
    public List<String> worlds() {
        return worlds.stream().map(World::name).toList();
    }

    /** The ladder the rung is on. */
    public Ladder ladder() {
        return worlds.get(0).scenario().ladder();
    }

    /** The rung. */
    public int rung() {
        return rung;
    }

    /** When whatever is open is censored: the end of the last step, in days. */
    public double horizonDays() {
        Clock clock = worlds.get(0).scenario().clock();
        return clock.ticks() * clock.stepDays();
    }

    /** How many replications failed. */
    public long failed() {
        return failed;
    }

    /** How many replications ran to their end in every world. */
    public long complete() {
        return times.get(0).replications();
    }

    /** Whether there is a second world to compare with. */
    public boolean twinned() {
        return times.size() > 1;
    }

    /** The times in a world. */
    public RungTimes times(int world) {
        return times.get(world);
    }

    /**
     * In how many replications the rung is reached by a day, inclusive, in the first world against the last. Nothing is
     * censored before the horizon, so that up to there this is known of every replication.
     */
    public PairedShares reachedBy(double day) {
        RungTimes first = times.get(0);
        RungTimes last = times.get(times.size() - 1);
        long[] counts = new long[4]; // both, only first, only last, neither
        for (int place = 0; place < first.replications(); place++) {
            counts[(first.isReached(place, day) ? 0 : 2) + (last.isReached(place, day) ? 0 : 1)]++;
        }
        return new PairedShares(counts[0], counts[1], counts[2], counts[3], level);
    }
}

package org.parley.experiment.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.experiment.play.ColumnSelection;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.observe.ColumnPlaces;
import org.parley.observe.CoreColumns;
import org.parley.observe.MetricSet;
import org.parley.stats.PairedMeans;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

/** A scenario as it is, played once, against which changed ones are held with common random numbers. */
public final class Baseline {
    private final Scenario scenario;
    private final long seed;
    private final List<Column> columns;
    private final int[] told; // columns that tell what happened, not what was drawn or asked
    private final int peak; // column
    private final List<double[]> rows = new ArrayList<>();
    private final BooleanSupplier cancelled;

    /**
     * Plays the scenario.
     *
     * @param seed the experiment's seed
     * @param replications how many, ≥ 1
     */
    public Baseline(Scenario scenario, long seed, int replications) {
        this(scenario, seed, replications, () -> false);
    }

    /**
     * Plays the scenario, unless it is cancelled; nothing can be said of a part of it.
     *
     * @param seed the experiment's seed
     * @param replications how many, ≥ 1
     * @param cancelled asked before each replication, here and in whatever is played against it, by any thread
     * @throws CancellationException if it was cancelled; so does all that plays against it
     */
    public Baseline(Scenario scenario, long seed, int replications, BooleanSupplier cancelled) {
        this.scenario = scenario;
        this.seed = seed;
        this.cancelled = cancelled;
        CompiledScenario compiled = CompiledScenario.of(scenario);
        MetricSet metrics = new MetricSet(compiled);
        columns = metrics.columns();
        told = IntStream.range(0, columns.size())
                .filter(column -> !CoreColumns.isBookkeeping(columns.get(column)))
                .toArray();
        peak = new ColumnPlaces(columns).of(CoreColumns.PEAK_RUNG);
        CrisisRun run = new CrisisRun(compiled, metrics);
        for (int replication = 0; replication < replications; replication++) {
            requireGoingOn();
            run.play(seed, replication);
            rows.add(metrics.row());
        }
    }

    /** How often it comes to war. */
    public Share war() {
        long wars = rows.stream().filter(this::isWar).count();
        return new Share(wars, rows.size());
    }

    /** How often each rung is reached by a relation that counts, {@code [rung]}. */
    public List<Share> reached() {
        return IntStream.rangeClosed(0, scenario.ladder().top())
                .mapToObj(rung ->
                        new Share(rows.stream().filter(row -> row[peak] >= rung).count(), rows.size()))
                .toList();
    }

    /** The largest share of replications with the same peak rung, 0…1: near 1 nothing is left to explain. */
    public double sameness() {
        long[] counts = new long[scenario.ladder().top() + 1];
        rows.forEach(row -> counts[(int) row[peak]]++);
        long most = 0;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        return most / (double) rows.size();
    }

    /** What a change does, over all replications. */
    public LeverEffect effect(Scenario changed) {
        Matched runs = new Matched(changed);
        PairedMeans rungs = new PairedMeans();
        long[] wars = new long[4]; // both, only changed, only as is, neither
        long different = 0;
        for (int replication = 0; replication < rows.size(); replication++) {
            double[] before = rows.get(replication);
            double[] after = runs.play(replication);
            different += differ(before, after) ? 1 : 0;
            rungs.add(after[peak], before[peak]);
            wars[(isWar(after) ? 0 : 2) + (isWar(before) ? 0 : 1)]++;
        }
        PairedShares war = new PairedShares(wars[0], wars[1], wars[2], wars[3]);
        return new LeverEffect(new Share(different, rows.size()), war, rungs.difference());
    }

    /** Whether a change does anything at all; stops at the first replication that shows it. */
    public boolean feels(Scenario changed) {
        return feels(changed, rows.size());
    }

    /**
     * Whether a change does anything in the first replications; stops at the first that shows it.
     *
     * @param first how many of them to look at; no more than were played are
     */
    public boolean feels(Scenario changed, int first) {
        Matched runs = new Matched(changed);
        for (int replication = 0; replication < Math.min(first, rows.size()); replication++) {
            if (differ(rows.get(replication), runs.play(replication))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of further replications in which a change does anything; for levers that matter in few of them.
     *
     * @param until number of the last replication to play, exclusive
     * @return its number, at least as high as the number of replications played so far; empty if there is none
     */
    public OptionalLong laterDifference(Scenario changed, long until) {
        Matched asIs = new Matched(scenario);
        Matched moved = new Matched(changed);
        for (long replication = rows.size(); replication < until; replication++) {
            if (differ(asIs.play(replication), moved.play(replication))) {
                return OptionalLong.of(replication);
            }
        }
        return OptionalLong.empty();
    }

    private void requireGoingOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled before all replications were played");
        }
    }

    private boolean differ(double[] before, double[] after) {
        for (int column : told) {
            if (Double.compare(before[column], after[column]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isWar(double[] row) {
        return row[peak] >= scenario.ladder().war();
    }

    /** Runs of a scenario whose rows have the columns of the scenario as it is, by name; NaN where it has none. */
    private final class Matched {
        private final MetricSet metrics;
        private final CrisisRun run;
        private final ColumnSelection picked;

        Matched(Scenario changed) {
            CompiledScenario compiled = CompiledScenario.of(changed);
            metrics = new MetricSet(compiled);
            run = new CrisisRun(compiled, metrics);
            picked = new ColumnSelection(columns, metrics.columns());
        }

        double[] play(long replication) {
            requireGoingOn();
            run.play(seed, replication);
            return picked.from(metrics.row());
        }
    }
}

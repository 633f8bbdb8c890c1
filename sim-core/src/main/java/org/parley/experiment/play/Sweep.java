package org.parley.experiment.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.engine.CompiledScenario;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;

/**
 * Which replications to play at which points, in which worlds, on how many threads. All points share their chances:
 * the same seed and the same numbers of replications. They are played in {@link Rounds}.
 *
 * @param points what is played at each point, at least one; all with the same columns, see {@link #mismatch}
 * @param worlds the worlds a point is played in, given its scenario; the same names for all points. Asked whenever a
 *     point is played, so that the worlds of thousands of points need not be held at once
 * @param metrics names of the columns to keep; empty for all
 * @param seed the experiment's seed, any number
 * @param first number of the first replication, ≥ 0
 * @param count how many replications at each point, ≥ 1
 * @param threads how many threads, ≥ 1; has no influence on any result
 */
public record Sweep(
        List<Scenario> points,
        Function<Scenario, List<World>> worlds,
        List<String> metrics,
        long seed,
        long first,
        int count,
        int threads) {
    /** Replications in a block; long enough to make handing over cheap. Stopping rules look at ends of blocks. */
    public static final int BLOCK = 50;

    public Sweep {
        points = List.copyOf(points);
        metrics = List.copyOf(metrics);
        if (points.isEmpty() || first < 0 || count < 1 || threads < 1) {
            throw new IllegalArgumentException("points: " + points.size() + ", first = " + first + ", count = " + count
                    + ", threads = " + threads + ": a sweep needs a point, a replication and a thread");
        }
    }

    /** The sweep with a single point that a plan is, with all columns. */
    public static Sweep of(Plan plan) {
        return of(plan, List.of());
    }

    /**
     * The sweep with a single point that a plan is.
     *
     * @param metrics names of the columns to keep; empty for all
     */
    public static Sweep of(Plan plan, List<String> metrics) {
        return new Sweep(
                List.of(plan.scenario()),
                scenario -> plan.worlds(),
                metrics,
                plan.seed(),
                plan.first(),
                plan.count(),
                plan.threads());
    }

    /** The worlds of a point. */
    public List<World> worldsOf(int point) {
        return worlds.apply(points.get(point));
    }

    /** The order in which replications are played. */
    public Rounds rounds() {
        return new Rounds(points.size(), first, count, BLOCK);
    }

    /** The table that is filled. */
    public Table table() {
        return new Table(rounds(), worldsOf(0).stream().map(World::name).toList(), columns());
    }

    /** The columns of all rows, in order: those of {@link #metrics}, or all. */
    public List<Column> columns() {
        return allColumns(0).stream()
                .filter(column -> metrics.isEmpty() || metrics.contains(column.name()))
                .toList();
    }

    /** All columns there are, whether kept or not. */
    public List<Column> allColumns(int point) {
        return new MetricSet(CompiledScenario.of(worldsOf(point).get(0).scenario())).columns();
    }

    /**
     * Why the points cannot stand in one table, if they cannot: one of them has other relations, rungs or nations, and
     * hence other columns, than the first.
     */
    public Optional<String> mismatch() {
        List<Column> expected = allColumns(0);
        for (int point = 1; point < points.size(); point++) {
            List<Column> found = allColumns(point);
            if (!found.equals(expected)) {
                String why = Stream.of(excess("it alone has ", found, expected), excess("it lacks ", expected, found))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
                return Optional.of(("point %d cannot stand in one table with point 0: %s;"
                                + " all points need the same nations, relations and ladder")
                        .formatted(point, why));
            }
        }
        return Optional.empty();
    }

    private static String excess(String words, List<Column> some, List<Column> others) {
        List<String> excess = some.stream()
                .filter(column -> !others.contains(column))
                .map(Column::name)
                .toList();
        String more = excess.size() > 1 ? " and " + (excess.size() - 1) + " more" : "";
        return excess.isEmpty() ? "" : words + excess.get(0) + more;
    }
}

package org.parley.experiment;

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
 * the same seed and the same numbers of replications.
 *
 * <p>The order is that of rounds: the first block of replications at every point, then the second block at every point,
 * and so on, so that an experiment that ends early has played all points equally often, give or take a block.
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

    /** The sweep with a single point that a plan is. */
    public static Sweep of(Plan plan) {
        return new Sweep(
                List.of(plan.scenario()),
                scenario -> plan.worlds(),
                List.of(),
                plan.seed(),
                plan.first(),
                plan.count(),
                plan.threads());
    }

    /** The worlds of a point. */
    public List<World> worldsOf(int point) {
        return worlds.apply(points.get(point));
    }

    /** How many replications there are, over all points. */
    public long total() {
        return (long) points.size() * count;
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

    /**
     * What comes after some replications.
     *
     * @param played how many replications were played, in order, 0…total − 1
     */
    Stretch stretch(long played) {
        if (played < 0 || played >= total()) {
            throw new IllegalArgumentException("played = " + played + " is outside 0…" + (total() - 1));
        }
        long fullRound = (long) BLOCK * points.size();
        int round = (int) (played / fullRound);
        long within = played - round * fullRound;
        int block = Math.min(BLOCK, count - round * BLOCK);
        int point = (int) (within / block);
        int offset = (int) (within - (long) point * block);
        return new Stretch(
                round, point, first + (long) round * BLOCK + offset, block - offset, point == points.size() - 1);
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
    record Stretch(int round, int point, long first, int size, boolean endsRound) {}

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

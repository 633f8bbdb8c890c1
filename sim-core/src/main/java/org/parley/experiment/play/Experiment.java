package org.parley.experiment.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.engine.CompiledScenario;
import org.parley.model.Ladder;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;
import org.parley.stats.Interval;
import org.parley.stats.StoppingRule;

/**
 * What is played: which replications at which points, in which worlds, until when, on how many threads. All points have
 * common random numbers: the same seed and the same numbers of replications. They are played in {@link Rounds}.
 * Immutable; begin with {@link #of} and change what is to be different, such as
 * {@code Experiment.of(scenario).twins().seed(7).replications(1000)}.
 *
 * @param points what is played at each point, at least one; all with the same columns, see {@link #mismatch}
 * @param worlds the worlds a point is played in, given its scenario; the same names for all points. Asked whenever a
 *     point is played, so that the worlds of thousands of points need not be held at once
 * @param metrics names of the columns to keep; empty for all
 * @param seed the experiment's seed, any number
 * @param first number of the first replication, ≥ 0
 * @param count how many replications at each point, ≥ 1; the most, if a rule may end the experiment before
 * @param threads how many threads, ≥ 1; has no influence on any result
 * @param until the rule on the share of wars in the first world that ends it before, if there is one
 */
public record Experiment(
        List<Scenario> points,
        Function<Scenario, List<World>> worlds,
        List<String> metrics,
        long seed,
        long first,
        int count,
        int threads,
        Optional<StoppingRule> until) {
    /** Replications in a block; long enough to make handing over cheap. Stopping rules look at ends of blocks. */
    public static final int BLOCK = 50;

    private static final int REPLICATIONS = 1000; // as parley run has it

    public Experiment {
        points = List.copyOf(points);
        metrics = List.copyOf(metrics);
        if (points.isEmpty() || first < 0 || count < 1 || threads < 1) {
            throw new IllegalArgumentException("points: " + points.size() + ", first = " + first + ", count = " + count
                    + ", threads = " + threads + ": an experiment needs a point, a replication and a thread");
        }
    }

    /** A thousand replications of a scenario as it is, with seed 1, on as many threads as there are processors. */
    public static Experiment of(Scenario scenario) {
        return at(List.of(scenario));
    }

    /** The same at several points, at least one. */
    public static Experiment at(List<Scenario> points) {
        return new Experiment(
                points,
                scenario -> List.of(World.asIs(scenario)),
                List.of(),
                1,
                0,
                REPLICATIONS,
                Runtime.getRuntime().availableProcessors(),
                Optional.empty());
    }

    /** The same at a single point in these worlds; questions are asked of the first, in comparison with the last. */
    public static Experiment in(List<World> worlds) {
        if (worlds.isEmpty()) {
            throw new IllegalArgumentException("worlds is empty: an experiment needs a world");
        }
        List<World> fixed = List.copyOf(worlds);
        return of(fixed.get(0).scenario()).in(scenario -> fixed);
    }

    /** This experiment in the worlds that a scenario is given. */
    public Experiment in(Function<Scenario, List<World>> others) {
        return new Experiment(points, others, metrics, seed, first, count, threads, until);
    }

    /** This experiment against the twin with clear communication. */
    public Experiment twins() {
        return in(World::twins);
    }

    /**
     * This experiment against a changed scenario, with common random numbers.
     *
     * @param name what the changed world is called in results
     * @param changed a scenario with the same ladder
     * @throws IllegalArgumentException if the ladders have different rungs
     */
    public Experiment against(String name, Scenario changed) {
        Ladder ladder = scenario().ladder();
        Ladder other = changed.ladder();
        if (other.top() != ladder.top() || other.war() != ladder.war()) {
            throw new IllegalArgumentException("changed has " + other.top() + " rungs and war on " + other.war()
                    + ", the scenario " + ladder.top() + " and " + ladder.war()
                    + ": worlds are compared on one ladder");
        }
        return in(scenario -> List.of(World.asIs(scenario), World.of(name, changed)));
    }

    /** This experiment with these columns only, by name; all if there are none. */
    public Experiment metrics(List<String> names) {
        return new Experiment(points, worlds, names, seed, first, count, threads, until);
    }

    /** This experiment with other random numbers; any number will do. */
    public Experiment seed(long number) {
        return new Experiment(points, worlds, metrics, number, first, count, threads, until);
    }

    /** This experiment with so many replications, ≥ 1, from the first one on. */
    public Experiment replications(int number) {
        return replications(0, number);
    }

    /**
     * This experiment with these replications.
     *
     * @param from number of the first one, ≥ 0
     * @param number how many, ≥ 1
     */
    public Experiment replications(long from, int number) {
        return new Experiment(points, worlds, metrics, seed, from, number, threads, Optional.empty());
    }

    /**
     * This experiment with as many replications as a rule on the share of wars in the first world asks for. Intervals are then
     * corrected for the rule's interim looks.
     */
    public Experiment until(StoppingRule rule) {
        return new Experiment(points, worlds, metrics, seed, 0, rule.atMost(), threads, Optional.of(rule));
    }

    /** This experiment on so many threads, ≥ 1, which has no influence on any result. */
    public Experiment threads(int number) {
        return new Experiment(points, worlds, metrics, seed, first, count, number, until);
    }

    /** The level at which intervals are taken so that they hold at 95 % after the interim looks of its rule, in (0, 1). */
    public double level() {
        return until.map(StoppingRule::level).orElse(Interval.LEVEL);
    }

    /** The scenario of the first point. */
    public Scenario scenario() {
        return points.get(0);
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
    private List<Column> allColumns(int point) {
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

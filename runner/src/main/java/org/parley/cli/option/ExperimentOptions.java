package org.parley.cli.option;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.engine.CompiledScenario;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.World;
import org.parley.experiment.tally.Tally;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.observe.MetricSet;
import org.parley.observe.Metrics;
import org.parley.read.sweep.WrittenSweep;
import org.parley.read.tree.NearestName;
import org.parley.store.RepeatCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How to play an experiment, and where to keep it. Used as a {@link Mixin}. */
public final class ExperimentOptions {
    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ReplicationOption replications = new ReplicationOption(1000, 1);

    @Mixin
    PlayOptions play = new PlayOptions();

    @Option(names = "--twin", paramLabel = "clear|none", description = "The world to compare with (default: clear).")
    @Nullable
    String twin;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            description = "End at the first end of a round of " + Experiment.BLOCK
                    + " replications at every point, or of a repetition of --rare, after this time, such as 90s, 10m or"
                    + " 1h30m."
                    + " The same command continues, with the same time again.")
    @Nullable
    String budget;

    @Option(names = "--fail-fast", description = "End with the block in which the first replication fails.")
    boolean failFast;

    @Option(
            names = "--metrics",
            paramLabel = "NAME",
            split = ",",
            description = "Keep these columns, or kinds of metrics, only; the report's own are always kept.")
    List<String> metrics = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (default: below results/runs).")
    @Nullable
    Path out;

    /** Checks all of them; throws with everything that is wrong. */
    public void check() {
        List<String> wrong = new ArrayList<>();
        replications.wrong().ifPresent(wrong::add);
        play.wrong().ifPresent(wrong::add);
        require(
                wrong,
                twin == null || twin.equals("clear") || twin.equals("none"),
                "--twin must be clear or none, was '" + twin + "'");
        require(
                wrong,
                budget == null || budgetTime().isPresent(),
                "--budget must be a time such as 90s, 10m or 1h30m, was '" + budget + "'");
        if (!wrong.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("\n", wrong));
        }
    }

    private static void require(List<String> wrong, boolean condition, String otherwise) {
        if (!condition) {
            wrong.add(otherwise);
        }
    }

    /** Takes what was not asked for from a sweep file. */
    public void takeFrom(WrittenSweep sweep) {
        replications.count = replications.isGiven() ? replications.count : sweep.replications();
        play.seed = play.isSeedGiven() ? play.seed : sweep.seed();
        twin = twin == null && !sweep.clearTwin() ? "none" : twin;
        metrics = metrics.isEmpty() ? sweep.metrics() : metrics;
    }

    /** Whether {@code -n} is on the command line. */
    public boolean isCountGiven() {
        return replications.isGiven();
    }

    /** Whether columns are named that are to be kept. */
    public boolean namesColumns() {
        return !metrics.isEmpty();
    }

    /** Where to write; empty for a folder of its own below {@code results/runs}. */
    public Optional<Path> folder() {
        return Optional.ofNullable(out);
    }

    /** Whether the first failure ends it. */
    public boolean failsFast() {
        return failFast;
    }

    /** How many threads play it. */
    public int threads() {
        return play.threads;
    }

    /** The experiment's seed. */
    public long seed() {
        return play.seed;
    }

    /** How many replications are asked for at each point. */
    public int count() {
        return replications.count;
    }

    /** The experiment asked for at these points, which have the same columns; throws as {@link #columns}. */
    public Experiment experiment(List<Scenario> points) {
        return Experiment.at(points)
                .in(worlds())
                .metrics(columns(points.get(0)))
                .seed(seed())
                .replications(count())
                .threads(threads());
    }

    /** The worlds of a scenario. */
    public Function<Scenario, List<World>> worlds() {
        return "none".equals(twin) ? scenario -> List.of(World.asIs(scenario)) : World::twins;
    }

    /** After which time to end; empty if there is no limit, or none that can be understood. */
    public Optional<Duration> budgetTime() {
        if (budget == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.parse("PT" + budget.toUpperCase(Locale.ROOT)))
                    .filter(time -> !time.isNegative() && !time.isZero());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /**
     * Names of the columns to keep, in order; empty for all.
     *
     * @throws ParameterException if a name is neither that of a column nor that of a kind of metrics
     */
    public List<String> columns(Scenario scenario) {
        if (metrics.isEmpty()) {
            return List.of();
        }
        CompiledScenario compiled = CompiledScenario.of(scenario);
        List<String> all =
                new MetricSet(compiled).columns().stream().map(Column::name).toList();
        List<String> kept = new ArrayList<>(Tally.NEEDED);
        List<String> unknown = new ArrayList<>();
        for (String name : metrics) {
            List<String> ofKind = Metrics.kinds().stream()
                    .filter(kind -> kind.name().equals(name))
                    .flatMap(kind -> kind.factory().apply(compiled).columns().stream())
                    .map(Column::name)
                    .toList();
            kept.addAll(ofKind);
            if (all.contains(name)) {
                kept.add(name);
            } else if (ofKind.isEmpty()) {
                unknown.add("--metrics: there is no metric '" + name + "'" + NearestName.advice(name, known(all)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("\n", unknown));
        }
        return all.stream().filter(kept::contains).toList();
    }

    private static List<String> known(List<String> columns) {
        List<String> known =
                new ArrayList<>(Metrics.kinds().stream().map(Metrics.Kind::name).toList());
        known.addAll(columns);
        return known;
    }

    /** A command with these options that gives the same rows; without {@code -n}. */
    public RepeatCommand written(RepeatCommand command) {
        RepeatCommand seeded = command.seed(seed());
        return ("none".equals(twin) ? seeded.worlds(List.of(World.AS_IS)) : seeded).metrics(metrics);
    }
}

package org.parley.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.engine.CompiledScenario;
import org.parley.engine.mason.CrisisRun;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.play.World;
import org.parley.experiment.splitting.Importance;
import org.parley.experiment.splitting.RareFindings;
import org.parley.experiment.splitting.RarePlan;
import org.parley.experiment.splitting.RareWar;
import org.parley.model.Scenario;
import org.parley.read.library.Library;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.stats.Interval;

/**
 * How much work splitting saves on a rare war: variance times work of crude Monte Carlo over that of splitting. Work is
 * counted in steps of the model, and in time by the clock, crude replications and splitting in turn in one process.
 *
 * <p>Arguments: {@code SCENARIO PARTICLES REPETITIONS SEED}. Writes JSON to standard output.
 */
public final class SplittingBenchmark {
    private static final int WARM_UP = 2000; // replications
    private static final int CRUDE = 20_000; // replications that are timed

    private SplittingBenchmark() {}

    /**
     * Measures; see the class.
     *
     * @param args {@code SCENARIO PARTICLES REPETITIONS SEED}
     * @throws InvalidScenarioException if the scenario is not valid
     * @throws IllegalArgumentException if the arguments are not of that form
     */
    public static void main(String[] args) throws InvalidScenarioException {
        if (args.length != 4) {
            throw new IllegalArgumentException(
                    "arguments are SCENARIO PARTICLES REPETITIONS SEED, but there are " + args.length);
        }
        Library library = Library.builtIn();
        Scenario scenario = new ScenarioReader(library)
                .read(library.scenario(args[0]).orElseThrow(), List.of())
                .scenario();
        int particles = Integer.parseInt(args[1]);
        int repetitions = Integer.parseInt(args[2]);
        long seed = Long.parseLong(args[3]);
        double crudeSeconds = crude(scenario, seed);
        List<String> ways = new ArrayList<>();
        for (RarePlan.Way way : RarePlan.Way.values()) {
            for (Importance importance : List.of(Importance.RUNG, Importance.THREAT)) {
                RarePlan plan =
                        new RarePlan(List.of(World.asIs(scenario)), seed, particles, repetitions, way, importance, 1);
                ways.add(measured(plan, crudeSeconds));
            }
        }
        print(args, ways, crudeSeconds);
    }

    /** Seconds a crude replication takes. */
    private static double crude(Scenario scenario, long seed) {
        CrisisRun run = new CrisisRun(CompiledScenario.of(scenario), Observer.NONE);
        int wars = 0;
        long begin = 0;
        for (int replication = -WARM_UP; replication < CRUDE; replication++) {
            if (replication == 0) {
                begin = System.nanoTime();
            }
            wars += run.play(seed, WARM_UP + replication) == Outcome.WAR ? 1 : 0;
        }
        double seconds = (System.nanoTime() - begin) / 1e9 / CRUDE;
        return wars < 0 ? Double.NaN : seconds; // used, so that the runs cannot be optimised away
    }

    private static String measured(RarePlan plan, double crudeSeconds) {
        long begin = System.nanoTime();
        RareFindings findings = new RareWar(plan, () -> false).play();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Interval war = findings.war(0);
        Interval share = findings.shareOfCrudeWork(0);
        double stretch =
                seconds / crudeSeconds / findings.replications(0); // time of a step of splitting over a crude one
        return String.format(
                Locale.ROOT,
                "    {\"way\": \"%s\", \"importance\": \"%s\", \"war\": [%.3e, %.3e, %.3e], \"spread\": %.2f,%n"
                        + "     \"steps\": %d, \"asManyAsReplications\": %.0f, \"seconds\": %.1f,%n"
                        + "     \"shareOfCrudeSteps\": [%.5f, %.5f, %.5f], \"shareOfCrudeSeconds\": %.5f}",
                plan.way().name().toLowerCase(Locale.ROOT),
                plan.importance().words(),
                war.estimate(),
                war.low(),
                war.high(),
                findings.estimates(0, findings.ladder().war()).spread(),
                findings.steps(0),
                findings.replications(0),
                seconds,
                share.estimate(),
                share.low(),
                share.high(),
                share.estimate() * stretch);
    }

    private static void print(String[] args, List<String> ways, double crudeSeconds) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("{");
        out.println("  \"benchmark\": \"" + SplittingBenchmark.class.getName() + "\",");
        out.println("  \"arguments\": \"" + String.join(" ", args) + "\",");
        out.println("  \"jvm\": \"" + Runtime.version() + "\",");
        out.println("  \"processors\": " + Runtime.getRuntime().availableProcessors() + ",");
        out.printf(Locale.ROOT, "  \"microsecondsOfACrudeReplication\": %.1f,%n", crudeSeconds * 1e6);
        out.println("  \"triples\": \"estimate and limits of its 95 % interval\",");
        out.println("  \"splitting\": [");
        out.println(String.join("," + System.lineSeparator(), ways));
        out.println("  ]");
        out.println("}");
    }
}

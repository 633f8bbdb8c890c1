package org.parley.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import org.parley.experiment.play.World;
import org.parley.experiment.splitting.Importance;
import org.parley.experiment.splitting.RarePlan;
import org.parley.read.tree.NearestName;
import org.parley.store.RepeatCommand;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How to look for a war too rare for plain replications. Used as a {@link Mixin}. */
public final class RareOptions {
    private static final int PARTICLES = 4000;
    private static final int REPETITIONS = 20;
    private static final int FEWEST_PARTICLES = 2; // in a repetition
    private static final String ADAPTIVE = "adaptive";
    private static final Map<String, RarePlan.Way> WAYS =
            Map.of(ADAPTIVE, RarePlan.Way.ADAPTIVE, "fixed", RarePlan.Way.FIXED);
    private static final Map<String, Importance> IMPORTANCES =
            Map.of("rung", Importance.RUNG, "threat", Importance.THREAT);

    @Spec(Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--rare",
            paramLabel = "adaptive|fixed",
            arity = "0..1",
            fallbackValue = ADAPTIVE,
            preprocessor = Way.class,
            description =
                    "Find the chance of a rare war by splitting: runs that come nearer to it are copied. -n is then"
                            + " the particles begun with in each world (default: 4000).")
    @Nullable
    String way;

    @Option(
            names = "--repetitions",
            paramLabel = "M",
            description = "With --rare: into how many independent repetitions the particles are divided (default: 20).")
    @Nullable
    Integer repetitions;

    @Option(
            names = "--importance",
            paramLabel = "rung|threat",
            description = "With --rare: what is climbed, the rung alone or the threat perceived on it as well (default:"
                    + " rung).")
    @Nullable
    String importance;

    /** Whether splitting is asked for; complains of options that make no sense without it. */
    public boolean asked() {
        require(way != null || repetitions == null, "--repetitions is for --rare only");
        require(way != null || importance == null, "--importance is for --rare only");
        return way != null;
    }

    /**
     * The plan that is asked for.
     *
     * @param particles the option -n, or null
     * @throws ParameterException if an option makes no sense
     */
    public RarePlan plan(List<World> worlds, long seed, @Nullable Integer particles, int threads) {
        int times = repetitions == null ? REPETITIONS : repetitions;
        require(times >= 2, "--repetitions must be at least 2, was " + times);
        require(
                times <= RarePlan.MOST_REPETITIONS,
                "--repetitions must be at most " + RarePlan.MOST_REPETITIONS + ", was " + times);
        int all = particles == null ? Math.max(PARTICLES, FEWEST_PARTICLES * times) : particles;
        require(
                all / times >= FEWEST_PARTICLES,
                "-n must be at least " + FEWEST_PARTICLES + " for each of " + times + " repetitions with --rare, was "
                        + all);
        require(
                all / times <= RarePlan.MOST_PARTICLES,
                "-n must be at most " + RarePlan.MOST_PARTICLES + " for each of " + times
                        + " repetitions with --rare, was " + all);
        return new RarePlan(
                worlds,
                seed,
                all / times,
                times,
                named("--rare", way == null ? "" : way, WAYS),
                named("--importance", importance == null ? "rung" : importance, IMPORTANCES),
                threads);
    }

    /** A command with these options, and {@code -n}, that plays the same plan. */
    public static RepeatCommand written(RepeatCommand command, RarePlan plan) {
        return command.with(List.of("--rare=" + name(WAYS, plan.way())))
                .option("--importance", name(IMPORTANCES, plan.importance()))
                .replications((long) plan.particles() * plan.repetitions())
                .option("--repetitions", plan.repetitions());
    }

    private static <T> String name(Map<String, T> known, T value) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private <T> T named(String option, String name, Map<String, T> known) {
        T found = known.get(name.toLowerCase(Locale.ROOT));
        List<String> names = known.keySet().stream().sorted().toList();
        if (found == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " must be " + String.join(" or ", names) + ", was '" + name + "'"
                            + NearestName.advice(name, names));
        }
        return found;
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** Takes the word after {@code --rare} for its value only if it is one, or nearly; else it is the scenario. */
    static final class Way implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> words, CommandSpec spec, ArgSpec option, Map<String, Object> about) {
            boolean attached = "=".equals(about.get("separator"));
            if (!attached && (words.isEmpty() || !isWay(words.peek()))) {
                words.push(ADAPTIVE);
            }
            return false; // nothing is parsed yet
        }

        private static boolean isWay(String word) {
            return NearestName.to(word, List.copyOf(WAYS.keySet())).isPresent();
        }
    }
}

package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.option.KeepOption;
import org.parley.cli.option.PlayOptions;
import org.parley.cli.option.ReplicationOption;
import org.parley.cli.option.ReportOptions;
import org.parley.cli.option.RungOption;
import org.parley.cli.option.ScenarioArgument;
import org.parley.experiment.play.Threshold;
import org.parley.read.scenario.LoadedScenario;
import org.parley.store.RepeatCommand;
import org.parley.store.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares scenarios, or a scenario with overlays of it, on the same random numbers. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compare scenarios, or a scenario with each of several overlays, on the same random numbers.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Playing exitCodes = new ExitCodes.Playing();

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description =
                    "Scenario files or built-in names (see: parley list); the others are compared with the first.")
    List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "OVERLAY",
            description =
                    "With a single scenario: compare it with this overlay laid over it, or with several joined by a"
                            + " plus, such as hotline+incidents-at-sea; may be repeated for further alternatives.")
    List<String> overlays = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "/path=value",
            description = "Change a value in all of them, such as /clock/horizonDays=20; may be repeated.")
    List<String> settings = new ArrayList<>();

    @Mixin
    RungOption rung = new RungOption();

    @Mixin
    ReplicationOption replications = new ReplicationOption(1000, 2);

    @Mixin
    PlayOptions play = new PlayOptions();

    @Option(
            names = "--twin",
            paramLabel = "clear|none",
            defaultValue = "none",
            description = "Hold each alternative against a twin of its own as well (default: ${DEFAULT-VALUE}).")
    String twin = "";

    @Mixin
    ReportOptions report = new ReportOptions();

    @Mixin
    KeepOption keep = new KeepOption();

    @Override
    public Integer call() throws Exception {
        int count = replications.checked();
        play.check();
        report.check();
        require(twin.equals("clear") || twin.equals("none"), "--twin must be clear or none, was '" + twin + "'");
        require(
                overlays.isEmpty() || scenarios.size() == 1,
                "--with goes with a single scenario, were " + String.join(", ", scenarios));
        require(
                scenarios.size() + overlays.size() >= 2,
                "There is nothing to compare " + scenarios.get(0) + " with; name a second scenario, or an overlay with"
                        + " --with");
        List<ScenarioArgument> arguments = arguments();
        List<LoadedScenario> alternatives = new ArrayList<>();
        for (ScenarioArgument argument : arguments) {
            alternatives.add(argument.load());
        }
        Threshold threshold = rung.on(
                alternatives.stream().map(loaded -> loaded.scenario().ladder()).toList());
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            subjects.add(arguments.get(i).subject(alternatives.get(i)));
        }
        Compare compare = new Compare(alternatives, subjects, threshold, twin.equals("clear"), spec.commandLine());
        List<RepeatCommand> asIs = subjects.stream()
                .map(subject -> subject.command("run").seed(play.seed()))
                .toList();
        return compare.execute(
                written(), asIs, compare.experiment(play.seed(), count, play.threads()), keep.folder(), report);
    }

    private List<ScenarioArgument> arguments() {
        List<ScenarioArgument> arguments = new ArrayList<>();
        for (String scenario : scenarios) {
            arguments.add(ScenarioArgument.of(spec, scenario, List.of(), settings));
        }
        for (String overlay : overlays) {
            List<String> joined = List.of(overlay.split("\\+", -1));
            arguments.add(ScenarioArgument.of(spec, scenarios.get(0), joined, settings));
        }
        return arguments;
    }

    /** The command, but for how often. */
    private RepeatCommand written() {
        List<String> words = new ArrayList<>(scenarios);
        overlays.forEach(overlay -> words.addAll(List.of("--with", overlay)));
        settings.forEach(setting -> words.addAll(List.of("--set", setting)));
        return RepeatCommand.of("compare").with(words).option("--twin", twin).seed(play.seed());
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}

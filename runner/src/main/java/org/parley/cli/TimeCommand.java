package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.cli.option.KeepOption;
import org.parley.cli.option.PlayOptions;
import org.parley.cli.option.ReplicationOption;
import org.parley.cli.option.ReportOptions;
import org.parley.cli.option.RungOption;
import org.parley.cli.option.ScenarioArgument;
import org.parley.experiment.play.Experiment;
import org.parley.model.Ladder;
import org.parley.model.Scenario;
import org.parley.read.scenario.LoadedScenario;
import org.parley.study.TimeQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says when a rung is reached. */
@Command(
        name = "time",
        mixinStandardHelpOptions = true,
        description = "Say when a rung is reached, war unless told otherwise, with settlement as the other end.")
final class TimeCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Playing exitCodes = new ExitCodes.Playing();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    RungOption rung = new RungOption();

    @Mixin
    ReplicationOption replications = new ReplicationOption(1000, 1);

    @Mixin
    PlayOptions play = new PlayOptions();

    @Option(
            names = "--twin",
            paramLabel = "clear|none",
            defaultValue = "clear",
            description = "The world to compare with (default: ${DEFAULT-VALUE}).")
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
        LoadedScenario loaded = argument.load();
        Experiment asIs = Experiment.of(loaded.scenario())
                .seed(play.seed())
                .replications(count)
                .threads(play.threads());
        Experiment experiment = twin.equals("none") ? asIs : asIs.twins();
        TimeQuestion question = new TimeQuestion(argument.subject(loaded), experiment, checkedRung(loaded.scenario()));
        return new Asking(spec.commandLine()).ask(question, keep, report);
    }

    private int checkedRung(Scenario scenario) {
        Ladder ladder = scenario.ladder();
        int asked = rung.on(List.of(ladder)).on(ladder);
        int start = scenario.startRung();
        require(
                asked > start,
                "--rung " + asked + " is not above rung " + start + ", which the crisis starts on; choose one of: "
                        + IntStream.rangeClosed(start + 1, ladder.top())
                                .mapToObj(one -> one + " " + ladder.label(one))
                                .collect(Collectors.joining("; ")));
        return asked;
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}

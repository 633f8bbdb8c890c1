package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.model.Scenario;
import org.parley.read.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a scenario and says what is in it. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check a scenario; all problems at once, with their places.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:valid", "1:trouble with a file", "2:usage", "3:invalid scenario"})
final class ValidateCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Override
    public Integer call() throws Exception {
        LoadedScenario loaded = argument.load();
        Scenario scenario = loaded.scenario();
        spec.commandLine()
                .getOut()
                .printf(
                        "%s is valid: %d nations, %d relations, %d channels, %d kinds of incident, %d events, %d steps%n",
                        loaded.name(),
                        scenario.nations().size(),
                        scenario.relations().size() / 2,
                        scenario.channels().size(),
                        scenario.incidents().size(),
                        scenario.events().size(),
                        scenario.clock().ticks());
        return ExitCode.DONE;
    }
}

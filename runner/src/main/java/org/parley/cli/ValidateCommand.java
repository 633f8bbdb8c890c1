package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.option.ScenarioArgument;
import org.parley.model.Scenario;
import org.parley.read.scenario.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a scenario and says what is in it. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check a scenario; all problems at once, with their places.")
final class ValidateCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Reading exitCodes = new ExitCodes.Reading();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Override
    public Integer call() throws Exception {
        LoadedScenario loaded = argument.load();
        Scenario scenario = loaded.scenario();
        List<String> parts = new ArrayList<>();
        count(parts, scenario.nations().size(), "nation");
        count(parts, scenario.relations().size() / 2, "relation");
        count(parts, scenario.channels().size(), "channel");
        count(parts, scenario.incidents().size(), "incident kind");
        count(parts, scenario.pacts().size(), "pact");
        count(parts, scenario.measures().size(), "measure or forum", "measures and forums");
        count(parts, scenario.events().size(), "event");
        count(parts, scenario.clock().ticks(), "step");
        spec.commandLine().getOut().printf("%s is valid: %s%n", loaded.name(), String.join(", ", parts));
        return ExitCode.DONE;
    }

    private static void count(List<String> parts, int number, String one) {
        count(parts, number, one, one + "s");
    }

    private static void count(List<String> parts, int number, String one, String many) {
        parts.add(number + " " + (number == 1 ? one : many));
    }
}

package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.option.CandidateArgument;
import org.parley.cli.option.PlayOptions;
import org.parley.cli.option.ReportOptions;
import org.parley.cli.option.RungOption;
import org.parley.cli.option.ScenarioArgument;
import org.parley.cli.option.UncertainArgument;
import org.parley.experiment.selection.ContestRule;
import org.parley.model.Ladder;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.variant.Portfolios;
import org.parley.read.variant.UncertainNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds the measures that lower the risk most, within a budget. */
@Command(
        name = "choose",
        mixinStandardHelpOptions = true,
        description = "Find the measures that lower the risk of war most, within a budget; see docs/choose.md.")
final class ChooseCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Playing exitCodes = new ExitCodes.Playing();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    CandidateArgument candidates = new CandidateArgument();

    @Mixin
    UncertainArgument uncertain = new UncertainArgument();

    @Mixin
    RungOption rung = new RungOption();

    @Option(
            names = "--alpha",
            paramLabel = "P",
            defaultValue = "0.05",
            description = "Chance that the guarantee fails (default: ${DEFAULT-VALUE}).")
    double alpha;

    @Option(
            names = "--delta",
            paramLabel = "D",
            defaultValue = "0.01",
            description = "Difference of risk that does not matter (default: ${DEFAULT-VALUE}, one point).")
    double delta;

    @Option(
            names = "--n0",
            paramLabel = "N",
            defaultValue = "200",
            description = "Replications before the first look, and between looks (default: ${DEFAULT-VALUE}).")
    int look;

    @Option(
            names = "-n",
            paramLabel = "N",
            defaultValue = "40000",
            description = "Most replications of a portfolio in the contest (default: ${DEFAULT-VALUE}).")
    int most;

    @Option(
            names = "--fresh",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Replications that figures are given from, after the choice (default: ${DEFAULT-VALUE}).")
    int fresh;

    @Mixin
    PlayOptions play = new PlayOptions();

    @Mixin
    ReportOptions report = new ReportOptions();

    @Override
    public Integer call() throws Exception {
        require(alpha > 0 && alpha < 1, "--alpha must be above 0 and below 1, was " + alpha);
        require(delta > 0 && delta < 1, "--delta must be above 0 and below 1, was " + delta);
        require(look >= 2, "--n0 must be at least 2, was " + look);
        require(most >= look, "-n must be at least --n0, which is " + look + ", was " + most);
        require(fresh >= 2, "--fresh must be at least 2, was " + fresh);
        play.check();
        report.check();
        double budget = candidates.budget();
        List<UncertainNumber> numbers = uncertain.numbers();
        LoadedScenario loaded = argument.load();
        Ladder ladder = loaded.scenario().ladder();
        int asked = rung.on(List.of(ladder)).on(ladder);
        Portfolios portfolios = candidates.portfolios(argument);
        Menu menu = Menu.of(portfolios, candidates.costs(portfolios), budget, spec.commandLine());
        Assumptions assumptions = Assumptions.draw(menu, numbers, uncertain.worlds(), play.seed(), spec.commandLine());
        ContestRule rule = new ContestRule(alpha, delta, look, most);
        return new Choose(loaded, menu, rule, asked, fresh, spec.commandLine())
                .execute(play.seed(), play.threads(), assumptions, uncertain.replications(), report);
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}

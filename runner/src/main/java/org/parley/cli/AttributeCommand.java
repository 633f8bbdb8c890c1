package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.option.KeepOption;
import org.parley.cli.option.PlayOptions;
import org.parley.cli.option.ReplicationOption;
import org.parley.cli.option.ReportOptions;
import org.parley.cli.option.RungOption;
import org.parley.cli.option.ScenarioArgument;
import org.parley.experiment.attribution.AttributionStudy;
import org.parley.experiment.attribution.Player;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.model.Scenario;
import org.parley.read.scenario.LoadedScenario;
import org.parley.store.RepeatCommand;
import org.parley.store.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says to which mechanisms war is due, or to which events in one replication. */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        description = {
            "Say how much of war is due to which mechanism, and whether it was necessary and sufficient;"
                    + " or, for one replication, but for which messages and incidents it would not have come to it."
        })
final class AttributeCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Playing exitCodes = new ExitCodes.Playing();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    RungOption rung = new RungOption();

    @Mixin
    ReplicationOption replications = new ReplicationOption(1000, 2);

    @Mixin
    PlayOptions play = new PlayOptions();

    @Option(
            names = "--mechanisms",
            paramLabel = "NAMES",
            description = "Whom to attribute to: names parted by commas, joined into one by a plus, such as"
                    + " loss,noise+bias,perception; a group stands for all of its mechanisms, 'all' for each by itself"
                    + " (default: loss,latency+congestion,noise+bias,outage+refusal,spoofing).")
    @Nullable
    String mechanisms;

    @Option(
            names = "--interactions",
            description = "Tell of pairs as well: what two add together beyond each by itself.")
    boolean interactions;

    @Mixin
    ReportOptions report = new ReportOptions();

    @Mixin
    KeepOption keep = new KeepOption();

    @Option(
            names = "--replication",
            paramLabel = "K",
            description = "Look for what this one replication needed instead.")
    @Nullable
    Long replication;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "With --replication: most changes of single events that are tried, the latest ones"
                    + " (default: 5000).")
    @Nullable
    Integer most;

    @Override
    public Integer call() throws Exception {
        int count = replications.checked();
        play.check();
        report.check();
        require(replication == null || replication >= 0, "--replication must be at least 0, was " + replication);
        require(most == null || most >= 1, "--most must be at least 1, was " + most);
        require(most == null || replication != null, "--most goes with --replication only");
        require(
                replication == null
                        || (!replications.isGiven() && mechanisms == null && !interactions && !keep.isGiven()),
                "--replication excludes -n, --mechanisms, --interactions and --out");
        LoadedScenario loaded = argument.load();
        Threshold threshold = rung.on(List.of(loaded.scenario().ladder()));
        Attribute attribute = new Attribute(loaded, threshold, spec.commandLine());
        return replication != null
                ? attribute.single(play.seed(), replication, most == null ? 5000 : most, report)
                : all(attribute, loaded, threshold, count);
    }

    private int all(Attribute attribute, LoadedScenario loaded, Threshold threshold, int count) throws IOException {
        List<Player> named = players(loaded.scenario());
        List<Player> players = Player.active(named, loaded.scenario());
        require(
                !players.isEmpty(),
                "none of " + String.join(", ", named.stream().map(Player::name).toList()) + " has any strength in "
                        + loaded.name() + ": there is nothing to attribute to");
        AttributionStudy study =
                new AttributionStudy(loaded.scenario(), players, threshold, play.seed(), count, play.threads());
        require(!interactions || study.isExact(), "--interactions needs at most 8 players, were " + players.size());
        require(
                !keep.isGiven() || study.isExact(),
                "--out needs at most 8 players, whose coalitions are the worlds of one table; were " + players.size());
        if (study.count() < count) {
            spec.commandLine()
                    .getErr()
                    .println("Of %d replications %d are played, as many as fill groups of the same size."
                            .formatted(count, study.count()));
        }
        List<Player> idle =
                named.stream().filter(player -> !players.contains(player)).toList();
        return attribute.all(question(loaded, study), study, idle, interactions, keep.folder(), report);
    }

    private Question question(LoadedScenario loaded, AttributionStudy study) {
        Subject subject = argument.subject(loaded);
        RepeatCommand asked = subject.command("attribute").seed(play.seed());
        return new Question(
                loaded.name(),
                List.of(subject),
                study.count(),
                mechanisms == null ? asked : asked.option("--mechanisms", mechanisms),
                Map.of(World.AS_IS, subject.command("run").seed(play.seed())));
    }

    private List<Player> players(Scenario scenario) {
        if (mechanisms == null) {
            return Player.ofCommunication();
        }
        try {
            return PlayerNames.read(mechanisms, scenario);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--mechanisms: " + unknown.getMessage(), unknown);
        }
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}

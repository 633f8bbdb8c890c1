package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.option.PlayOptions;
import org.parley.cli.option.ReplicationOption;
import org.parley.cli.option.ReportOptions;
import org.parley.cli.option.ScenarioArgument;
import org.parley.read.variant.ScenarioLevers;
import org.parley.report.audit.AuditReport;
import org.parley.study.Subjects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves every lever of a scenario and says what each of them does. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Move every switch, measure and number of a scenario, in -n replications each, and say what each"
                + " does.",
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.DONE,
            ExitCodes.TROUBLE,
            ExitCodes.USAGE,
            ExitCodes.INVALID,
            ExitCodes.AUDIT,
            ExitCodes.INTERRUPTED
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ScenarioArgument argument = new ScenarioArgument();

    @Mixin
    ReplicationOption replications = new ReplicationOption(400, 2);

    @Mixin
    PlayOptions play = new PlayOptions();

    @Option(names = "--presets", description = "Move numbers that come from presets too.")
    boolean presets;

    @Mixin
    ReportOptions report = new ReportOptions();

    @Override
    public Integer call() throws Exception {
        int count = replications.checked();
        play.check();
        report.check();
        ScenarioLevers levers = argument.levers();
        Interrupt interrupt = Interrupt.heededBy(spec.commandLine());
        Audit.Found found = new Audit(levers, play.seed(), count, play.threads(), presets, interrupt).play();
        report.give(
                AuditReport.of(levers.loaded().name(), found.findings(), found.remarks()),
                List.of(Subjects.of(levers.loaded())),
                play.seed());
        if (!found.complete()) {
            spec.commandLine()
                    .getErr()
                    .println("Interrupted: these are the %d of %d moves of levers that were finished."
                            .formatted(found.finished(), found.all()));
            return ExitCode.INTERRUPTED;
        }
        return found.findings().isSound() ? ExitCode.DONE : ExitCode.AUDIT;
    }
}

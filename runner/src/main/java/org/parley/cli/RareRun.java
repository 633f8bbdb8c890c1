package org.parley.cli;

import java.io.PrintWriter;
import org.parley.experiment.RareFindings;
import org.parley.experiment.RarePlan;
import org.parley.experiment.RareWar;
import org.parley.report.RareText;
import picocli.CommandLine;

/** One run by splitting: plays the plan and reports what was found. */
final class RareRun {
    private final String scenario;
    private final RarePlan plan;
    private final CommandLine command;

    RareRun(String scenario, RarePlan plan, CommandLine command) {
        this.scenario = scenario;
        this.plan = plan;
        this.command = command;
    }

    /** Runs, and gives the exit code. */
    int execute() {
        try (Interrupt interrupt = Interrupt.watch()) {
            RareFindings findings = play(interrupt);
            PrintWriter out = command.getOut();
            new RareText(scenario, findings).lines().forEach(out::println);
            if (!findings.isComplete()) {
                out.println("Interrupted: these are the repetitions that were finished.");
            }
            out.flush();
            return exitCode(findings);
        }
    }

    private RareFindings play(Interrupt interrupt) {
        long all = (long) plan.worlds().size() * plan.repetitions();
        try (Progress progress = Progress.of(scenario, all, "repetitions")) {
            return new RareWar(plan, interrupt).play(progress::step);
        }
    }

    private static int exitCode(RareFindings findings) {
        if (!findings.isComplete()) {
            return ExitCode.INTERRUPTED;
        }
        return findings.failed() > 0 ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
    }
}

package org.parley.cli;

import picocli.CommandLine.Command;

/** The exit codes in the help of the commands: what each says is written here once, and a command mixes its list in. */
final class ExitCodes {
    static final String HEADING = "%nExit codes:%n";
    static final String DONE = ExitCode.DONE + ":done";
    static final String TROUBLE = ExitCode.TROUBLE + ":trouble with a file, a query or the output, or a bug";
    static final String USAGE = ExitCode.USAGE + ":usage";
    static final String INVALID = ExitCode.INVALID_SCENARIO + ":invalid scenario or sweep";
    static final String FAILED = ExitCode.FAILED_REPLICATIONS + ":some replications failed";
    static final String AUDIT =
            ExitCode.AUDIT + ":a lever that is not declared inert changes nothing, or the scenario is saturated";
    static final String INTERRUPTED = ExitCode.INTERRUPTED
            + ":interrupted (143 by TERM, 129 by HUP); replications that were finished are reported, and kept if there is"
            + " a folder";

    private ExitCodes() {}

    /** Those of a command that reads no scenario. */
    @Command(
            exitCodeListHeading = HEADING,
            exitCodeList = {DONE, TROUBLE, USAGE})
    static final class Plain {}

    /** Those of a command that reads a scenario and plays at most one replication. */
    @Command(
            exitCodeListHeading = HEADING,
            exitCodeList = {DONE, TROUBLE, USAGE, INVALID, INTERRUPTED})
    static final class Reading {}

    /** Those of a command that plays replications. */
    @Command(
            exitCodeListHeading = HEADING,
            exitCodeList = {DONE, TROUBLE, USAGE, INVALID, FAILED, INTERRUPTED})
    static final class Playing {}
}

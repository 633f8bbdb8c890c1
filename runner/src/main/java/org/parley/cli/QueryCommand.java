package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.store.KeptRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store of an experiment a question in SQL. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Ask the store of a run or sweep in SQL; the answer is CSV. Nothing can be changed. Tables:"
                + " replications, points, results (both joined), units, columns, experiment.")
final class QueryCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ExitCodes.Plain exitCodes = new ExitCodes.Plain();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a run or sweep.")
    Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SQL",
            description = "The question, such as \"SELECT outcome, count(*) FROM replications GROUP BY outcome\".")
    String sql = "";

    @Override
    public Integer call() throws Exception {
        try (KeptRun run = KeptRun.open(folder)) {
            run.query(sql, new RowOutput(spec.commandLine().getOut()));
        }
        return ExitCode.DONE;
    }
}

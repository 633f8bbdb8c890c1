package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.parley.cli.option.KeepOption;
import org.parley.cli.option.ReportOptions;
import org.parley.form.Grouped;
import org.parley.study.Answer;
import org.parley.study.Conductor;
import org.parley.study.Ending;
import org.parley.study.Question;
import picocli.CommandLine;

/** Asks questions as a command does, prints the answers, and gives the exit code. */
final class Asking {
    private final CommandLine command;

    Asking(CommandLine command) {
        this.command = command;
    }

    /**
     * Asks a question whose answer is given in the forms that its options name, and kept where they say.
     *
     * @return the exit code
     * @throws IOException if the folder cannot be used, or a page cannot be written
     */
    int ask(Question<?> question, KeepOption keep, ReportOptions options) throws IOException {
        Conductor conductor = Conductor.of(options.made()).followedBy(new Terminal(command));
        Answer<?> answer =
                keep.folder().map(conductor::keeping).orElse(conductor).ask(question);
        options.give(
                answer.report(), question.scenarios(), question.experiment().seed());
        if (!options.isJson()) {
            sayWhere(answer);
        }
        if (answer.ending() != Ending.COMPLETE) {
            command.getErr().println(sentence(answer));
        }
        return exitCode(answer);
    }

    /** Says where an answer is kept, and whether anything was played at all. */
    private void sayWhere(Answer<?> answer) {
        PrintWriter out = command.getOut();
        answer.folder().ifPresent(folder -> {
            if (answer.wasThere()) {
                out.println("All %s %s were there already; nothing was played again."
                        .formatted(Grouped.of(answer.total()), answer.unit()));
            }
            out.println("Files: " + folder);
        });
        out.flush();
    }

    /** How playing ended before all was there. */
    private static String sentence(Answer<?> answer) {
        String finished = "these are the " + answer.unit() + " that were finished";
        return switch (answer.ending()) {
            case COMPLETE -> "";
            case BUDGET -> "The time was up: " + finished + "; the same command continues.";
            case FAILURE -> "A failure ended it (--fail-fast): " + finished + ".";
            case INTERRUPTED -> "Interrupted: " + finished + ".";
        };
    }

    private static int exitCode(Answer<?> answer) {
        if (answer.ending() == Ending.INTERRUPTED) {
            return ExitCode.INTERRUPTED;
        }
        return answer.failed() ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
    }
}

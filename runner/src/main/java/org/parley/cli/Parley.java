package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.parley.cli.option.FileNames;
import org.parley.cli.option.Messages;
import org.parley.cli.option.NumberArguments;
import org.parley.cli.option.Version;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issues;
import org.parley.read.tree.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code parley}. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Measures how miscommunication drives crises between nations to war.",
        subcommands = {
            RunCommand.class,
            ValidateCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            TraceCommand.class,
            AuditCommand.class,
            PageCommand.class,
            TimeCommand.class,
            AttributeCommand.class,
            CompareCommand.class,
            DesignCommand.class,
            ChooseCommand.class,
            SweepCommand.class,
            StatusCommand.class,
            ExportCommand.class,
            QueryCommand.class
        },
        footer = {"", "Begin with: ./parley run cuba-1962"},
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.DONE,
            ExitCodes.TROUBLE,
            ExitCodes.USAGE,
            ExitCodes.INVALID,
            ExitCodes.FAILED,
            ExitCodes.AUDIT,
            ExitCodes.INTERRUPTED
        })
public final class Parley implements Runnable {
    @Spec
    CommandSpec spec;

    private final Interrupt interrupt;

    /** Called by picocli. */
    public Parley() {
        this(Interrupt.when(() -> false));
    }

    private Parley(Interrupt interrupt) {
        this.interrupt = interrupt;
        spec = CommandSpec.create();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT); // the same figures in every country
        Interrupt interrupt = Interrupt.bySignals();
        int code = execute(args, StandardOutput.ofProcess(), System.err, interrupt);
        interrupt.end();
        System.exit(code); // after a signal the process ends with the code of that
    }

    /** Runs a command; an output that was cut is trouble, however the command went. */
    static int execute(String[] args, StandardOutput output, OutputStream err, Interrupt interrupt) {
        CommandLine parley = commandLine(interrupt).setOut(printer(output)).setErr(printer(err));
        Optional<String> unreadable = FileNames.trouble(List.of(args), System.getProperty("user.dir", ""));
        if (unreadable.isPresent()) {
            parley.getErr().println(unreadable.get());
            return ExitCode.TROUBLE;
        }
        int code = parley.execute(args);
        parley.getOut().flush();
        Optional<String> trouble = output.trouble();
        trouble.ifPresent(why -> parley.getErr().println("Standard output could not be written: " + why));
        return trouble.isPresent() ? ExitCode.TROUBLE : code;
    }

    private static PrintWriter printer(OutputStream to) {
        Writer bytes = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        return new PrintWriter(new TerminalText(bytes), true);
    }

    /** The command line with all commands, which nothing interrupts. */
    static CommandLine commandLine() {
        return commandLine(Interrupt.when(() -> false));
    }

    /** The command line with all commands, as {@link #main} runs it. */
    static CommandLine commandLine(Interrupt interrupt) {
        CommandLine parley = new CommandLine(new Parley(interrupt))
                .setExecutionExceptionHandler(Parley::explain)
                .setParameterExceptionHandler(Parley::correct);
        NumberArguments.register(parley);
        parley.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        return parley;
    }

    /** What tells a command to end. */
    Interrupt interrupt() {
        return interrupt;
    }

    /** Says what is wrong with a command in a line or two, and where more is said. */
    private static int correct(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(mistake instanceof UnmatchedArgumentException unmatched ? words(unmatched) : mistake.getMessage());
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** What to say of a word that no option or command is called. */
    private static String words(UnmatchedArgumentException unmatched) {
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            List<String> options =
                    List.copyOf(new TreeSet<>(command.optionsMap().keySet()));
            return "There is no option '" + word + "'" + NearestName.advice(word.replaceFirst("=.*", ""), options);
        }
        List<String> commands = List.copyOf(command.subcommands().keySet());
        return commands.isEmpty() || commands.contains(word)
                ? "'" + word + "' is one word too many"
                : "There is no command '" + word + "'" + NearestName.advice(word, commands);
    }

    /** Turns the troubles a user can mend into messages; a bug keeps its stack trace. */
    private static int explain(Exception trouble, CommandLine command, ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        if (trouble instanceof InvalidScenarioException invalid) {
            invalid.issues().forEach(err::println);
            int count = invalid.issues().size();
            String many = count > Issues.MOST ? "More than " + Issues.MOST + " problems" : count + " problems";
            err.println(count == 1 ? "1 problem" : many);
            return ExitCode.INVALID_SCENARIO;
        }
        if (trouble instanceof CancellationException) {
            return Interrupt.reportNothing(command);
        }
        if (trouble instanceof RowOutput.CutOutputException) {
            return ExitCode.DONE; // whoever owns the output knows whether it matters
        }
        if (trouble instanceof InvalidPathException invalid) {
            err.println(FileNames.message(invalid));
            return ExitCode.TROUBLE;
        }
        if (trouble instanceof IOException || trouble instanceof UncheckedIOException) {
            err.println(Messages.of(trouble));
            return ExitCode.TROUBLE;
        }
        throw trouble;
    }
}

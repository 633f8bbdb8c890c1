package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.parley.store.RepeatCommand;

/** Parley as a process of its own, with its output in files. */
final class ParleyProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final long ENDING = 1 | 1 << 1 | 1 << 14; // the signals HUP, INT and TERM, as a mask

    private final Process process; // Parley, or the terminal around it
    private final ProcessHandle parley;
    private final Path folder;

    private ParleyProcess(Process process, ProcessHandle parley, Path folder) {
        this.process = process;
        this.parley = parley;
        this.folder = folder;
    }

    /** Starts Parley; {@code folder} takes its output and its temporary files. */
    static ParleyProcess start(Path folder, String... arguments) throws IOException {
        return start(folder, List.of(), arguments);
    }

    /** Starts Parley by a command that runs another one with limits or variables of its own, such as {@code env A=b}. */
    static ParleyProcess start(Path folder, List<String> by, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(command(folder, List.of(), arguments));
        Process process = started(folder, command);
        return new ParleyProcess(process, process.toHandle(), folder);
    }

    /**
     * Starts Parley in a pseudo-terminal of its own, with the progress bar that people see there; all its output is
     * {@link #out}. Keys are pressed with {@link #press}.
     */
    static ParleyProcess startInTerminal(Path folder, String... arguments) throws IOException, InterruptedException {
        String line = line(command(folder, List.of("-Dparley.progress=80"), arguments));
        Process terminal = started(folder, List.of("script", "-qec", "exec " + line, "/dev/null"));
        while (terminal.isAlive() && terminal.children().findAny().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        ProcessHandle parley = terminal.children().findFirst().orElseGet(terminal::toHandle);
        return new ParleyProcess(terminal, parley, folder);
    }

    /** Starts Parley in a shell, between what stands before and after it on a line. */
    static ParleyProcess startInShell(Path folder, String before, String after, String... arguments)
            throws IOException {
        String line = line(command(folder, List.of(), arguments));
        Process shell = started(folder, List.of("sh", "-c", before + line + after));
        return new ParleyProcess(shell, shell.toHandle(), folder);
    }

    private static String line(List<String> words) {
        return words.stream().map(RepeatCommand::quoted).collect(Collectors.joining(" "));
    }

    private static List<String> command(Path folder, List<String> options, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(signalsAreIgnored() ? List.of("env", "--default-signal=HUP,INT,TERM") : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(coverage());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "--enable-native-access=ALL-UNNAMED", // as the jar asks for; newer Java warns without it
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("org.parley.cli.Parley");
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** The agent that counts the lines covered here, if there is one, so that it counts those of the process too. */
    private static List<String> coverage() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
                .toList();
    }

    private static Process started(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    /** Whether this process was started with signals switched off, as shells start what runs behind; children inherit that. */
    private static boolean signalsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .mapToLong(
                                line -> Long.parseUnsignedLong(line.substring(7).trim(), 16))
                        .anyMatch(mask -> (mask & ENDING) != 0);
    }

    /** Waits until the process has kept something in its folder and goes on. */
    void awaitRows(Path out) throws IOException, InterruptedException {
        while (process.isAlive() && !hasRows(out)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Waits until the process has worked so long, on however many processors: most of it is start and playing. */
    void awaitWork(Duration processorTime) throws InterruptedException {
        while (process.isAlive()
                && parley.info().totalCpuDuration().orElse(processorTime).compareTo(processorTime) < 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean hasRows(Path out) throws IOException {
        Path lock = out.resolve("lock");
        String text = Files.exists(lock) ? Files.readString(lock) : "";
        return text.startsWith("process " + parley.pid() + ",") && !text.contains(" finished 0 of ");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Presses a key on the terminal that it was started in. */
    void press(int key) throws IOException {
        process.getOutputStream().write(key);
        process.getOutputStream().flush();
    }

    /** Ends the terminal that it was started in, which Parley may outlive. */
    void hangUp() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for the end of Parley, whatever became of its terminal. */
    void awaitEnd() throws InterruptedException, ExecutionException, TimeoutException {
        parley.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Sends a signal by its name. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(parley.pid()))
                .start()
                .waitFor();
    }

    /** Lets no file grow beyond so many bytes from now on. */
    void limitFiles(long bytes) throws IOException, InterruptedException {
        new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes)
                .start()
                .waitFor();
    }

    /** Waits for the end, and returns the exit code. */
    int exitCode() throws InterruptedException {
        assertTrue(
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running after " + PATIENCE_SECONDS + " s");
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(folder.resolve("stdout"));
    }

    String err() throws IOException {
        return Files.readString(folder.resolve("stderr"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        parley.destroyForcibly();
    }
}

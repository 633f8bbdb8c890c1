package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Parley as a process of its own, with its output in files. */
final class ParleyProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path folder;

    private ParleyProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Starts Parley; {@code folder} takes its output and its temporary files. */
    static ParleyProcess start(Path folder, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(interruptIsIgnored() ? List.of("env", "--default-signal=INT") : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "--enable-native-access=ALL-UNNAMED", // as the jar asks for; newer Java warns without it
                "-cp",
                System.getProperty("java.class.path"),
                "org.parley.cli.Parley"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        return new ParleyProcess(process, folder);
    }

    /** Whether this process was started with Ctrl-C switched off, as shells start what runs behind; children inherit that. */
    private static boolean interruptIsIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .mapToLong(
                                line -> Long.parseUnsignedLong(line.substring(7).trim(), 16))
                        .anyMatch(mask -> (mask & 2) != 0);
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
                && process.info().totalCpuDuration().orElse(processorTime).compareTo(processorTime) < 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean hasRows(Path out) throws IOException {
        Path lock = out.resolve("lock");
        String text = Files.exists(lock) ? Files.readString(lock) : "";
        return text.startsWith("process " + process.pid() + ",") && !text.contains(" finished 0 of ");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends a signal by its name. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
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
    }
}

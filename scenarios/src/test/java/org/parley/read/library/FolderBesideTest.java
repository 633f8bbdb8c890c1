package org.parley.read.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parley.read.scenario.Scenarios;
import org.parley.read.tree.InvalidScenarioException;

/** What lies in the folder {@code library} beside a scenario is read with the same care as the scenario. */
@Tag("property")
class FolderBesideTest {
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(1); // a hang, not slowness, is what this catches

    @TempDir
    Path folder;

    private Path scenario = Path.of("");
    private Path channels = Path.of("");

    @BeforeEach
    void scenarioWithALibraryBesideIt() throws IOException {
        scenario = folder.resolve("mine.yaml");
        Files.writeString(scenario, """
                clock: {horizonDays: 2}
                nations: {A: {}, B: {}}
                relations: {A-B: {}}
                channels: {c: {preset: own, between: [A, B]}}
                """);
        channels = Files.createDirectories(folder.resolve("library/channels"));
    }

    @Test
    void aPresetBesideIsTaken() throws IOException, InvalidScenarioException {
        Files.writeString(channels.resolve("own.yaml"), "latency: {kind: fixed, hours: 7}\n");

        assertEquals(1, Scenarios.file(scenario).scenario().channels().size());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsRefused() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", channels.resolve("own.yaml").toString())
                .start()
                .waitFor();

        refused("own.yaml is a pipe or a device");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceWithoutEndIsRefused() throws IOException {
        Files.createSymbolicLink(channels.resolve("own.yaml"), Path.of("/dev/zero"));

        refused("own.yaml is a pipe or a device");
    }

    @Test
    void aFileFarTooLongIsRefused() throws IOException {
        Files.writeString(channels.resolve("own.yaml"), "#".repeat(TextFile.MOST_BYTES + 1));

        refused("own.yaml has 4194305 bytes; a scenario has at most 4194304");
    }

    @Test
    void aPresetThatIsNotInUtf8IsNamed() throws IOException {
        Files.write(channels.resolve("own.yaml"), "note: Größe".getBytes(StandardCharsets.ISO_8859_1));

        refused("own.yaml is not a text in UTF-8");
    }

    @Test
    void aFolderThatIsNoLibraryOfPresetsIsRefused() throws IOException {
        for (int i = 0; i < 2_001; i++) {
            Files.createFile(channels.resolve("book" + i));
        }

        refused("has more than 2000 files; it is read as a library of presets because");
    }

    @Test
    void aFolderWithTheEndingOfAFileIsNone() throws IOException, InvalidScenarioException {
        Files.createDirectory(channels.resolve("old.yaml"));
        Files.writeString(channels.resolve("own.yaml"), "latency: {kind: fixed, hours: 7}\n");

        assertEquals(
                List.of("own"),
                List.copyOf(Library.builtIn().beside(scenario).presets("channels").keySet().stream()
                        .filter(name -> name.equals("own") || name.equals("old"))
                        .toList()));
    }

    private void refused(String message) {
        IOException refused = assertTimeoutPreemptively(
                FAR_TOO_LONG,
                () -> assertThrows(IOException.class, () -> Library.builtIn().beside(scenario)));
        assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.getMessage());
    }
}

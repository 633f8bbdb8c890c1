package org.parley.read.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.InvalidScenarioException;

/** Scenarios read in one call are those the reader reads. */
@Tag("property")
class ScenariosTest {
    @TempDir
    Path folder;

    @Test
    void aBuiltInOneIsThatOfTheLibrary() throws InvalidScenarioException {
        Library library = Library.builtIn();
        ScenarioFile file = library.scenario("cuba-1962").orElseThrow();
        String setting = "/clock/horizonDays=20";

        LoadedScenario changed = Scenarios.builtIn("cuba-1962", setting);

        assertEquals(20, changed.scenario().clock().horizonDays());
        assertEquals(
                new ScenarioReader(library)
                        .read(file, List.of(Setting.parse(setting)))
                        .hash(),
                changed.hash());
    }

    @Test
    void aFileIsReadByItsPath() throws InvalidScenarioException, IOException {
        Path file =
                Files.writeString(folder.resolve("mine.yaml"), "clock: {horizonDays: 5}\nnations: {A: {}, B: {}}\n");

        assertEquals("mine", Scenarios.file(file).name());
        assertEquals(
                3,
                Scenarios.file(file, "/clock/horizonDays=3").scenario().clock().horizonDays());
    }

    @Test
    void whatIsWrongIsSaid() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> Scenarios.builtIn("cuba-1926"));
        assertThat(unknown.toString()).contains("did you mean 'cuba-1962'?");
        assertThrows(IllegalArgumentException.class, () -> Scenarios.builtIn("cuba-1962", "horizon=3"));
        assertThrows(InvalidScenarioException.class, () -> Scenarios.builtIn("cuba-1962", "/clock/horizonDays=-1"));
        assertThrows(NoSuchFileException.class, () -> Scenarios.file(folder.resolve("none.yaml")));
    }
}

package org.parley.read.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.design.TextSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;

/** What is told of a sweep file that is not as it should be: everything at once, and nothing that follows from something else. */
@Tag("property")
class SweepReaderTest {
    private static final Library LIBRARY = Library.builtIn();

    /** What is wrong with a factor is told beside what is wrong with the file, unless the file leaves it open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replications: 0 | design: {kind: csv, file: wrong.csv} | 6",
                "sources: {a: b} | design: {kind: csv, file: wrong.csv} | 6",
                "seeed: 1 | design: {kind: csv, file: wrong.csv} | 1", // may be meant for what all depends on
                "wiht: [hotline] | design: {kind: grid} | 1",
                "twin: clear | design: {kind: latin} | 3",
                "with: [hotlin] | design: {kind: grid} | 1"
            })
    void problemsOfTheFileHideNoneOfItsContent(String wrong, String design, int count) {
        InvalidScenarioException refused = assertThrows(
                InvalidScenarioException.class,
                () -> read("scenario: cuba-1962\n" + wrong + "\n" + design + "\nmetrics: [peak]\n"
                        + "factors: {t: {at: /relations/USA-USSR/trust, from: -1, to: 1}}\n"));

        assertEquals(count, refused.issues().size(), refused.getMessage());
    }

    /** An overlay that is misspelt brings nothing, so that nothing can be said of what other factors move in it. */
    @Test
    void aMisspeltOverlayBlamesNoOtherFactor() {
        InvalidScenarioException refused = assertThrows(InvalidScenarioException.class, () -> read("""
                scenario: cuba-1962
                factors:
                  h: {overlay: hotlin}
                  s: {at: /channels/hotline/fidelity/loss, from: 0, to: 1}
                """));

        assertEquals(1, refused.issues().size(), refused.getMessage());
    }

    /** A copy of a built-in scenario sees what lies beside it, as any other file does. */
    @Test
    void aCopyOfABuiltInScenarioSeesItsOwnLibrary(@TempDir Path folder) throws IOException {
        ScenarioFile cuba = LIBRARY.scenario("cuba-1962").orElseThrow();
        Path own = Files.createDirectories(folder.resolve("library/channels"));
        Files.writeString(own.resolve("pigeon.yaml"), "{}");
        ScenarioFile copy = new ScenarioFile(folder.resolve("cuba-1962.yaml").toString(), cuba.text());

        assertTrue(LIBRARY.seenFrom(copy).presets("channels").containsKey("pigeon"));
        assertSame(LIBRARY, LIBRARY.seenFrom(cuba));
    }

    @Test
    void aScenarioIsNoSweepAndASweepNoScenario() {
        InvalidScenarioException sweep = assertThrows(
                InvalidScenarioException.class,
                () -> new SweepReader(LIBRARY)
                        .read(LIBRARY.scenario("cuba-1962").orElseThrow(), TextSource.NONE));
        InvalidScenarioException scenario = assertThrows(
                InvalidScenarioException.class,
                () -> new ScenarioReader(LIBRARY)
                        .read(LIBRARY.sweep("cuba-channels").orElseThrow(), List.of()));

        assertEquals(1, sweep.issues().size(), sweep.getMessage());
        assertThat(sweep.issues().get(0).message()).as(sweep.getMessage()).startsWith("is a scenario, not a sweep");
        assertEquals(1, scenario.issues().size(), scenario.getMessage());
        assertThat(scenario.issues().get(0).message())
                .as(scenario.getMessage())
                .startsWith("is a sweep, not a scenario");
    }

    private static WrittenSweep read(String text) throws InvalidScenarioException {
        Map<String, String> files = Map.of("wrong.csv", "truts,loss\n1,0\n", "empty.csv", "");
        return new SweepReader(LIBRARY)
                .read(new ScenarioFile("s.yaml", text), name -> Optional.ofNullable(files.get(name)));
    }
}

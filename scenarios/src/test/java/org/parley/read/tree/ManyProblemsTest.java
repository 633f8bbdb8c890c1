package org.parley.read.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.design.TextSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.sweep.SweepPoints;
import org.parley.read.sweep.SweepReader;

/** A file with tens of thousands of problems is refused with the first of them, soon. */
@Tag("property")
class ManyProblemsTest {
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(2); // a hang, not slowness, is what this catches
    private static final String HEAD = "clock: {horizonDays: 1}\nnations: {A: {}, B: {}}\n";
    private static final Library LIBRARY = Library.builtIn();

    static List<Arguments> scenariosWithManyProblems() {
        return List.of(
                Arguments.of("fields nobody knows", HEAD + times(45_000, "\n", i -> "k" + i + ": 1")),
                Arguments.of("fields almost known", HEAD + times(45_000, "\n", i -> "nation" + i + ": 1")),
                Arguments.of("fields given twice", HEAD + times(45_000, "\n", i -> "title: x")),
                Arguments.of("fields of a nation", HEAD + "nations2: {}\nnations3: {A: {" + fields() + "}}"),
                Arguments.of("unknown mechanisms", HEAD + "off: [" + times(45_000, ",", i -> "m" + i) + "]"),
                Arguments.of("one mechanism again and again", HEAD + "off: [" + times(45_000, ",", i -> "loss") + "]"),
                Arguments.of(
                        "names of nations that are not there",
                        HEAD + "channels: {c: {preset: embassy, between: [" + times(45_000, ",", i -> "N" + i) + "]}}"),
                Arguments.of("nothing in place of texts", HEAD + "sources: [" + times(45_000, ",", i -> "{}") + "]"));
    }

    private static String fields() {
        return times(45_000, ",", i -> "k" + i + ": 1");
    }

    private static String times(int count, String between, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void scenariosWithManyProblems(String name, String text) {
        refused(() -> new ScenarioReader(LIBRARY).read(new ScenarioFile("many.yaml", text), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenariosWithManyProblems")
    void overlaysWithManyProblems(String name, String text) {
        ScenarioFile base = LIBRARY.scenario("cuba-1962").orElseThrow();
        List<ScenarioFile> overlays = List.of(new ScenarioFile("many.yaml", text));
        refused(() -> new ScenarioReader(LIBRARY).read(base, overlays, List.of()));
    }

    @Test
    void nothingOfAnOverlayIsThereToTakeAway() {
        ScenarioFile base = new ScenarioFile("base.yaml", HEAD + times(45_000, "\n", i -> "k" + i + ": 1"));
        List<ScenarioFile> overlays = List.of(new ScenarioFile("many.yaml", times(45_000, "\n", i -> "x" + i + ": ~")));
        refused(() -> new ScenarioReader(LIBRARY).read(base, overlays, List.of()));
    }

    static List<Arguments> sweepsWithManyProblems() {
        String head = "scenario: cuba-1962\nfactors: {t: {at: /clock/horizonDays, values: [3, 4]}}\n";
        return List.of(
                Arguments.of("fields nobody knows", head + times(45_000, "\n", i -> "k" + i + ": 1")),
                Arguments.of("unknown metrics", head + "metrics: [" + times(45_000, ",", i -> "m" + i) + "]"),
                Arguments.of("malformed settings", head + "set: [" + times(45_000, ",", i -> "s" + i) + "]"),
                Arguments.of("overlays that are not there", head + "with: [" + times(45_000, ",", i -> "o" + i) + "]"),
                Arguments.of(
                        "levels that are not allowed",
                        "scenario: cuba-1962\nfactors: {t: {at: /clock/horizonDays, values: ["
                                + times(29_000, ",", i -> "-" + (i + 1)) + "]}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sweepsWithManyProblems(String name, String text) {
        refused(() -> SweepPoints.of(
                new SweepReader(LIBRARY).read(new ScenarioFile("many.yaml", text), TextSource.NONE), LIBRARY));
    }

    /** The first hundred, and that there are more. */
    private static void refused(Executable reading) {
        InvalidScenarioException refused =
                assertTimeoutPreemptively(FAR_TOO_LONG, () -> assertThrows(InvalidScenarioException.class, reading));
        List<Issue> issues = refused.issues();
        assertTrue(issues.size() <= Issues.MOST + 1, issues.size() + " problems");
        if (issues.size() > Issues.MOST) {
            assertEquals("", issues.get(Issues.MOST).pointer());
            assertTrue(
                    issues.get(Issues.MOST).message().startsWith("only the first"),
                    issues.get(Issues.MOST).message());
        }
    }
}

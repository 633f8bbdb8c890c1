package org.parley.read.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.observe.Column;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;

/** Every shipped measure and forum on one proving ground: none of it is nothing, all of it is something, and it can fail. */
@Tag("property")
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // which plays the ground as it is once
class ShippedMeasuresTest {
    private static final Library LIBRARY = Library.builtIn();
    private static final int REPLICATIONS = 60;
    private static final String HOSTILE = "read_as_hostile";
    private static final String STILL = """
            ladder: {lossOfControlPerDay: {4: 0}}
            nations:
              A: {doctrine: {kind: fixed}, decisions: {slip: 0}}
              B: {doctrine: {kind: fixed}, decisions: {slip: 0}}
              C: {doctrine: {kind: fixed}, decisions: {slip: 0}}
            """;

    private final List<List<Double>> whole;
    private final List<List<Double>> told;

    ShippedMeasuresTest() throws Exception {
        whole = rows(column -> true);
        told = told();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void withoutStrengthNoByteChanges(String section, String preset) throws Exception {
        assertEquals(whole, rows(column -> true, measure(section, preset, "strength: 0")));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void withStrengthSomethingChanges(String section, String preset) throws Exception {
        assertNotEquals(told, told(measure(section, preset, "strength: 1")));
    }

    /** A notice that is not sent, not covered or not passed on is no notice. */
    @ParameterizedTest
    @MethodSource("measures")
    void whatReachesNobodyDoesNothing(String section, String preset) throws Exception {
        for (String failure : List.of("coverage: 0", "compliance: 0", "relay: 0")) {
            assertEquals(told, told(measure(section, preset, "activitiesPerYear: 0, " + failure)), failure);
        }
    }

    /**
     * The documented failures, each against the measure as agreed: more incidents are read as hostile. Nobody decides
     * here, so both worlds have the same incidents, and one that is misread as agreed is misread where it fails.
     */
    @ParameterizedTest
    @CsvSource({
        "launch-notification-1988, relay: 0.05",
        "launch-notification-1988, coverage: 0.05",
        "launch-notification-2005, coverage: 0.05",
        "nrrc-1987, relay: 0.05",
        "incsea-1972, compliance: 0.05",
        "cues-2014, coverage: 0.05",
        "stockholm-1986, compliance: 0.05",
        "vienna-document, compliance: 0.05",
        "cyber-contacts, relay: 0.05",
        "space-tcbm, coverage: 0.05"
    })
    void aMeasureThatFailsLetsMoreBeMisread(String preset, String failure) throws Exception {
        double agreed = hostile(STILL, measure("measures", preset, "strength: 1"));
        double failing = hostile(STILL, measure("measures", preset, failure));

        assertTrue(failing > agreed, failing + " read as hostile where it fails, " + agreed + " as agreed");
    }

    /** A line that nobody answers is no line: only the attempts are counted. */
    @ParameterizedTest
    @CsvSource({"hotline-1963", "hotline-1984", "cyber-protected-channel"})
    void aLineThatNobodyAnswersIsNoLine(String preset) throws Exception {
        String unanswered = "effects: {line: {availability: {refusal: 1}}}";
        Predicate<String> story = column -> column.startsWith("peak") || column.contains("climbed");

        assertEquals(rows(story), rows(story, measure("measures", preset, unanswered)));
    }

    @Test
    void thereAreTwentyMeasuresAndMore() {
        assertTrue(LIBRARY.presets("measures").size() >= 20);
    }

    static Stream<Arguments> measures() {
        return Stream.of("measures", "forums")
                .flatMap(
                        section -> LIBRARY.presets(section).keySet().stream().map(name -> Arguments.of(section, name)));
    }

    private static String measure(String section, String preset, String more) {
        return section + ":\n  tried: {preset: " + preset + ", between: [A, B], " + more + "}\n";
    }

    /** All but the counts of what was drawn, and of what measures were asked. */
    private static List<List<Double>> told(String... overlays) throws Exception {
        return rows(column -> !column.startsWith("draws_") && !column.startsWith("measures_"), overlays);
    }

    private static double hostile(String... overlays) throws Exception {
        return rows(column -> column.endsWith(HOSTILE), overlays).stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static List<List<Double>> rows(Predicate<String> wanted, String... overlays) throws Exception {
        List<ScenarioFile> laid = Arrays.stream(overlays)
                .map(text -> new ScenarioFile("tried.yaml", text))
                .toList();
        LoadedScenario loaded = new ScenarioReader(LIBRARY).read(ground(), laid, List.of());
        MonteCarlo experiment = new MonteCarlo(
                Experiment.of(loaded.scenario()).replications(REPLICATIONS).threads(2), () -> false);
        List<Column> columns = experiment.columns();
        List<List<Double>> rows = new ArrayList<>();
        experiment.run(replication -> {
            double[] values = replication.rows().get(0).values();
            List<Double> row = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                if (wanted.test(columns.get(column).name())) {
                    row.add(values[column]);
                }
            }
            rows.add(row);
        });
        return rows;
    }

    private static ScenarioFile ground() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(ShippedMeasuresTest.class.getResourceAsStream("/proving-ground.yaml"))) {
            return new ScenarioFile("proving-ground.yaml", new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

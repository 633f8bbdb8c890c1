package org.parley.read.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;

/** A file with ten planted errors reports ten, each with its place. */
@Tag("validation")
class TenErrorsTest {
    static final String TEXT = """
            title: Ten errors
            clock: {horizonDays: 13, stepHours: -6}
            ladder: {war: 14}
            nations:
              USA: {decisions: {tempoPerDay: fast}}
              USSR: {doctrin: fixed, aim: {greedyShare: 1.4}}
            relations:
              USA-USSR: {startRung: 3, startThreat: .nan}
              USA-CUBA: {}
            channels:
              embassy: {preset: embasy-cable, between: [USA, USSR]}
              letters: {between: [USA, USSR], latency: {hours: 12}}
              letters: {between: [USA, USSR]}
            incidents:
              u2: {domain: air}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2:37 | /clock/stepHours | stepHours = -6 is not a number (hours) in 0.01666666667…744",
                "3:15 | /ladder/war | rung 14 is above the ladder, whose top rung is 11",
                "5:34 | /nations/USA/decisions/tempoPerDay | tempoPerDay = the text 'fast' is not a number (1/day) in 0…1000",
                "6:10 | /nations/USSR/doctrin | unknown field 'doctrin'; did you mean 'doctrine'?",
                "6:45 | /nations/USSR/aim/greedyShare | greedyShare = 1.4 is not a number (probability) in 0…1",
                "8:41 | /relations/USA-USSR/startThreat | startThreat = .nan is not a number (probability) in 0.0025…0.9975",
                "9:3 | /relations/USA-CUBA | no nation is named 'CUBA'; known: USA, USSR",
                "11:21 | /channels/embassy/preset | no channels preset is named 'embasy-cable'; did you mean 'embassy-cable'?",
                "13:3 | /channels/letters | 'letters' is given twice; first at line 12",
                "15:3 | /incidents/u2 | 'ratePerDay' is missing; it must be a number (1/day) in 0…1000"
            })
    void eachErrorIsFoundAtItsPlace(String place, String pointer, String message) {
        List<Issue> issues = issues();

        assertThat(issues)
                .as(() -> message + " is not among\n" + issues)
                .anyMatch(issue -> issue.toString().equals("ten.yaml:" + place + " " + pointer + ": " + message));
    }

    @Test
    void nothingElseIsReported() {
        assertEquals(10, issues().size(), () -> issues().toString());
    }

    private static List<Issue> issues() {
        ScenarioReader reader = new ScenarioReader(Library.builtIn());
        return assertThrows(
                        InvalidScenarioException.class,
                        () -> reader.read(new ScenarioFile("ten.yaml", TEXT), List.of()))
                .issues();
    }
}

package org.parley.report.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.tally.Stopped;
import org.parley.form.Report;
import org.parley.form.Section;
import org.parley.stats.FixedNumber;
import org.parley.stats.Share;
import org.parley.stats.UntilPrecise;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** What is said of where a rule ended a run. One look alone keeps the intervals at 95 %, which makes them well known. */
@Tag("jdk")
@Tag("property")
class StoppedReportTest {
    private static final UntilPrecise ABSOLUTE = new UntilPrecise(UntilPrecise.Measure.ABSOLUTE, 0.05, List.of(1000));
    private static final UntilPrecise RELATIVE = new UntilPrecise(UntilPrecise.Measure.RELATIVE, 0.1, List.of(1000));

    @Test
    void aRuleThatWasReachedIsReportedWithItsInterval() {
        assertEquals(
                "Stopped by the rule (until war is known to ± 0.05) after 1,000 replications: war 10.0 % [8.3, 12.0],"
                        + " with a look at one point.",
                sentence(new Stopped(ABSOLUTE, 1000, true, true, new Share(100, 1000))));
    }

    @Test
    void aRunThatWasCutOffSaysNothingOfTheRule() {
        assertEquals(
                "Ended before the rule could: after 50 replications, war 0.0 % [0.0, 7.1], with a look at"
                        + " one point.",
                sentence(new Stopped(RELATIVE, 50, false, false, new Share(0, 50))));
    }

    @Test
    void everyLookThatMayBeIsCounted() {
        UntilPrecise thrice = new UntilPrecise(UntilPrecise.Measure.ABSOLUTE, 0.05, List.of(400, 600, 900));
        String sentence = sentence(new Stopped(thrice, 600, true, true, new Share(6, 600)));

        assertThat(sentence).endsWith("with looks at up to 3 points.");
    }

    @Test
    void aRelativeRuleThatWasNotReachedInSpiteOfWarsGivesNoOtherReason() {
        assertEquals(
                "The rule (until war is known to ± 0.1 of itself) was not reached by the most replications allowed,"
                        + " 1,000: war 10.0 % [8.3, 12.0], with a look at one point.",
                sentence(new Stopped(RELATIVE, 1000, false, true, new Share(100, 1000))));
    }

    @Test
    void aRelativeRuleWithoutWarsSaysWhyItCannotBeReached() {
        String sentence = sentence(new Stopped(RELATIVE, 1000, false, true, new Share(0, 1000)));

        assertThat(sentence).contains("relative to none cannot be reached");
        assertEquals("a fixed number", StoppedReport.words(new FixedNumber(10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.01 | 0 | true | Stopped by the rule (until war is known to ± 0.01) after 2,000 replications: war 0.0 %",
                "0.01 | 9 | false | The rule (until war is known to ± 0.01) was not reached by the most",
            })
    void whereItStoppedIsSaid(double half, long wars, boolean reached, String start) {
        Stopped stopped =
                new Stopped(UntilPrecise.absolute(half, 400, 9000), 2000, reached, true, new Share(wars, 2000));

        assertThat(sentence(stopped)).startsWith(start);
        assertEquals(
                reached, data(StoppedReport.section(stopped)).get("reached").asBoolean());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | true | Ended by the rule (until war is known to ± 0.05): reached at every point.",
                "false | true | The rule (until war is known to ± 0.05) was not reached at every point within the most replications allowed.",
                "false | false | The rule (until war is known to ± 0.05) was not reached at every point yet."
            })
    void ofASweepItIsSaidWhetherEveryPointIsKnown(boolean reached, boolean ended, String sentence) {
        Section section = StoppedReport.section(ABSOLUTE, reached, ended);

        assertEquals(sentence, lastLine(section));
        assertEquals(
                List.of("rule", "reached", "looks", "notes"),
                List.copyOf(data(section).propertyNames()));
    }

    @Test
    void machinesReadTheSame() {
        Section section = StoppedReport.section(new Stopped(ABSOLUTE, 1000, true, true, new Share(100, 1000)));
        JsonNode data = data(section);

        FiguresForMachines.assertComplete(new Report("", "", List.of(section)));
        assertEquals(
                List.of("rule", "reached", "looks", "replications", "war", "low", "high", "notes"),
                List.copyOf(data.propertyNames()));
        assertEquals("until war is known to ± 0.05", data.get("rule").asString());
        assertEquals("[1000]", data.get("looks").toString());
        assertEquals("0.1", data.get("war").toString());
    }

    @Test
    void withoutReplicationsTheShareIsNotKnownButItsLimitsAre() {
        JsonNode data = data(StoppedReport.section(new Stopped(ABSOLUTE, 0, false, false, new Share(0, 0))));

        assertFalse(data.has("war"));
        assertEquals("0", data.get("low").toString());
        assertEquals("1", data.get("high").toString());
    }

    private static String sentence(Stopped stopped) {
        return lastLine(StoppedReport.section(stopped));
    }

    private static String lastLine(Section section) {
        List<String> lines = new Report("", "", List.of(section)).lines();
        return lines.get(lines.size() - 1);
    }

    private static JsonNode data(Section section) {
        return Trees.of(new Report("", "", List.of(section)).data()).get("stopping");
    }
}

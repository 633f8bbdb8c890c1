package org.parley.report.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.engine.watch.Outcome;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.experiment.play.World;
import org.parley.experiment.times.TimeStudy;
import org.parley.form.Json;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.testing.Crises;
import org.parley.testing.FiguresForMachines;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;

/** What is said about times to a rung. */
@Tag("jdk")
class TimesReportTest {
    private static final double NEVER = Double.NaN;
    private static final List<Column> COLUMNS = List.of(
            Column.number("outcome", ""), Column.number("end", "days"), Column.number("first_day_rung_10", "days"));

    @Test
    @Tag("regression")
    void theSentenceSaysWhatWasFound() {
        assertEquals(
                "In case, 50.0 % of 4 replications reach rung 10 (full-scale war) by day 6.0 (95 % interval 6.8 to 93.2 %),"
                        + " half of those by day 2.0 (2.0 or later); with clear communication it is 25.0 % (0.63 to"
                        + " 80.6 %).",
                TimesReport.of("case", study(true)).sentence());
    }

    @Test
    @Tag("property")
    void theTableHasARowADayAndTheNotesAddUp() {
        List<String> lines = TimesReport.of("case", study(true)).lines();

        assertEquals(
                12, lines.stream().filter(line -> line.matches("[0-9.]+ .*%.*")).count(), lines::toString);
        assertThat(lines).anyMatch(line -> line.matches("as-is +2 +1 +0 +1 +5.0 .*"));
        assertThat(lines).anyMatch(line -> line.matches("clear +1 +1 +0 +2 +never .*"));
        assertThat(lines).anyMatch(line -> line.startsWith("as-is ") && line.endsWith("█"));
    }

    @Test
    @Tag("property")
    void withoutATwinThereIsNothingToCompare() {
        TimeStudy alone = study(false);

        assertThat(TimesReport.of("case", alone).lines()).noneMatch(line -> line.contains("clear"));
        assertThat(Json.text(TimesReport.of("case", alone).data())).doesNotContain("difference");
    }

    @Test
    @Tag("property")
    void machinesReadTheSameFigures() {
        FiguresForMachines.assertComplete(TimesReport.of("case", study(true)));
        Map<String, Object> data = TimesReport.of("case", study(true)).data();

        assertEquals(4L, data.get("replications"));
        assertEquals("full-scale war", data.get("label"));
        String json = Json.text(TimesReport.of("case", study(true)).data());
        assertThat(json).contains("\"openAtHorizon\" : 1");
        assertThat(json).doesNotContain("Infinity");
    }

    /** As is, war on days 2 and 5, a settlement on day 3, and one crisis open on day 6; in the clear twin, war on day 4. */
    @Test
    @Tag("property")
    void curvesForMachinesGoUpWithWhatIsReached() {
        JsonNode data = Trees.of(TimesReport.of("case", study(true)).data());
        JsonNode asIs = data.at("/worlds/as-is");

        assertEquals(2, data.at("/byDay/3/day").asInt());
        assertEquals(0.25, data.at("/byDay/3/reached/estimate").asDouble());
        assertEquals(1, data.at("/byDay/2/open/estimate").asDouble());
        assertEquals(0.5, data.at("/byDay/5/open/estimate").asDouble());
        assertEquals(6, data.at("/byDay/11/day").asInt());
        assertEquals(0.5, data.at("/byDay/11/reached/estimate").asDouble());
        assertEquals(0.25, data.at("/byDay/11/settledBefore/estimate").asDouble());
        assertEquals(2, asIs.at("/medianDayAmongReached/estimate").asInt());
        assertEquals(5, asIs.at("/medianDayReached/estimate").asInt());
        assertEquals(3, asIs.at("/medianDayOver/estimate").asInt());
    }

    @Test
    @Tag("property")
    void thePictureHasACurveForEachEndInEachWorld() {
        JsonNode chart = Trees.of(TimesReport.of("case", study(true)).charts().get(0));
        JsonNode reached = chart.at("/series/0/data");

        assertEquals("reached, as-is", chart.at("/series/0/name").asString());
        assertEquals(12, chart.at("/series").size()); // two worlds, two ends, each with its limits
        assertEquals("[0,0]", reached.get(0).toString());
        assertEquals(25.0, reached.get(200 * 2 / 6 + 1).get(1).asDouble()); // just after day 2
        assertEquals(50.0, reached.get(200).get(1).asDouble());
    }

    @Test
    @Tag("property")
    void differencesForMachinesAreDayByDay() {
        JsonNode data = Trees.of(TimesReport.of("case", study(true)).data());

        assertEquals(12, data.at("/byDay").size());
        assertEquals(0, data.at("/byDay/2/difference/estimate").asDouble());
        assertEquals(0.25, data.at("/byDay/3/difference/estimate").asDouble()); // day 2: one, against none
        assertEquals(0, data.at("/byDay/7/difference/estimate").asDouble()); // day 4: one each
        assertEquals(0.25, data.at("/byDay/11/difference/estimate").asDouble());
        assertFalse(data.at("/worlds/clear/medianDayReached").has("estimate")); // fewer than half of them
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        TimeStudy nothing = new TimeStudy(worlds(true), COLUMNS, 10);
        nothing.add(new Replication(0, List.of(new Row("as-is", new double[0], Optional.of("broken")))));

        assertEquals(1, TimesReport.of("case", nothing).lines().size());
        assertTrue(TimesReport.of("case", nothing).charts().isEmpty());
        assertThat(TimesReport.of("case", nothing).sentence()).contains("nothing was found");
        assertThat(Json.text(TimesReport.of("case", nothing).data())).contains("\"failed\" : 1");
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"13, 13, 1", "30, 12, 2.5", "38, 10, 4", "365, 10, 40", "0.01, 10, 0.001", "36525, 10, 4000"})
    void daysOfATableAreRoundAndEndAtTheHorizon(double horizon, int rows, double first) {
        List<Double> days = TableDays.upTo(horizon);

        assertEquals(rows, days.size(), days::toString);
        assertEquals(first, days.get(0), 1e-9);
        assertEquals(horizon, days.get(days.size() - 1));
    }

    private static TimeStudy study(boolean twinned) {
        TimeStudy study = new TimeStudy(worlds(twinned), COLUMNS, 10);
        double[][] asIs = {
            row(Outcome.WAR, 2, 2),
            row(Outcome.WAR, 5, 5),
            row(Outcome.SETTLED, 3, NEVER),
            row(Outcome.UNRESOLVED, 6, NEVER)
        };
        double[][] clear = {
            row(Outcome.WAR, 4, 4),
            row(Outcome.UNRESOLVED, 6, NEVER),
            row(Outcome.SETTLED, 3, NEVER),
            row(Outcome.UNRESOLVED, 6, NEVER)
        };
        for (int number = 0; number < asIs.length; number++) {
            List<Row> rows = new ArrayList<>(List.of(new Row("as-is", asIs[number], Optional.empty())));
            if (twinned) {
                rows.add(new Row("clear", clear[number], Optional.empty()));
            }
            study.add(new Replication(number, rows));
        }
        return study;
    }

    private static double[] row(Outcome outcome, double end, double reached) {
        return new double[] {outcome.ordinal(), end, reached};
    }

    private static List<World> worlds(boolean twinned) {
        Scenario empty = Crises.nobody(6);
        return twinned ? World.twins(empty) : List.of(World.asIs(empty));
    }
}

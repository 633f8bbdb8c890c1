package org.parley.read.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.design.LatinHypercube;
import org.parley.design.TextSource;
import org.parley.experiment.play.DesignPoint;
import org.parley.model.Measure;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.InvalidScenarioException;

/** WrittenSweep files: what they mean, and what is said of those that mean nothing. */
@Tag("property")
class SweepTest {
    private static final Library LIBRARY = Library.builtIn();
    private static final String FULL = """
            title: Trust against loss
            scenario: cuba-1962
            with: [incidents-at-sea]
            set: ["/clock/horizonDays=12"]
            design: {kind: latin-hypercube, points: 20}
            factors:
              trust: {at: /relations/USA-USSR/trust, from: 0.1, to: 0.9}
              loss: {at: /channels/embassy/fidelity/loss, values: [0, 0.2, 0.6]}
              hotline: {overlay: hotline}
              incidents: {measure: incsea}
            twin: none
            replications: 50
            seed: 4
            until: {halfWidth: 0.01, atMost: 1000}
            metrics: [peak_rung, outcome]
            """;

    @Test
    void aSweepIsReadAsItIsWritten() throws InvalidScenarioException {
        WrittenSweep sweep = read(FULL);

        assertEquals("Trust against loss", sweep.title());
        assertEquals(new LatinHypercube(20, false), sweep.design());
        assertEquals(
                List.of("trust", "loss", "hotline", "incidents"),
                sweep.factors().stream().map(Factor::name).toList());
        assertFalse(sweep.clearTwin());
        assertEquals(50, sweep.replications());
        assertEquals(4, sweep.seed());
        assertEquals(new Until(OptionalDouble.of(0.01), OptionalDouble.empty(), OptionalInt.of(1000)), sweep.until());
        assertEquals(List.of("peak_rung", "outcome"), sweep.metrics());
    }

    /** What a point says and what is played there are the same, whatever is parsed once and shared. */
    @Test
    void everyPointIsTheScenarioThatItsLevelsSay() throws InvalidScenarioException {
        WrittenSweep sweep = read(FULL);
        SweepPoints laid = SweepPoints.of(sweep, LIBRARY);
        Map<String, ScenarioFile> overlays = LIBRARY.overlays("cuba-1962");
        for (DesignPoint point : laid.points()) {
            List<ScenarioFile> files = new ArrayList<>(sweep.overlays());
            List<Setting> settings = new ArrayList<>(sweep.settings());
            settings.add(new Setting("/relations/USA-USSR/trust", point.levels().get(0)));
            settings.add(new Setting(
                    "/channels/embassy/fidelity/loss", point.levels().get(1)));
            if (point.levels().get(2).equals("on")) {
                files.add(Optional.ofNullable(overlays.get("hotline")).orElseThrow());
            }
            if (point.levels().get(3).equals("off")) {
                settings.add(new Setting("/measures/incsea/strength", "0"));
            }
            LoadedScenario alone = new ScenarioReader(LIBRARY).read(sweep.scenario(), files, settings);

            assertEquals(alone.scenario(), point.scenario());
            assertEquals(
                    Double.parseDouble(point.levels().get(0)),
                    point.coordinates().get(0));
            assertEquals(
                    point.levels().get(2).equals("on") ? 1 : 0,
                    point.coordinates().get(2));
        }
        assertEquals(20, laid.places().size());
        laid.places().forEach(row -> row.forEach(place -> assertTrue(place >= 0 && place <= 1)));
    }

    @Test
    void aParameterOfWholeNumbersIsMovedInWholeNumbers() throws InvalidScenarioException {
        SweepPoints laid = lay("""
                design: {kind: grid, levels: 4}
                factors: {settled: {at: /clock/settledRung, from: 1, to: 3}}
                """);

        assertEquals(
                List.of("1", "2", "3"),
                laid.points().stream().map(point -> point.levels().get(0)).toList());
    }

    @Test
    void aMeasureMayHaveAStrength() throws InvalidScenarioException {
        SweepPoints laid = lay("""
                with: [hotline]
                design: {kind: one-at-a-time, levels: 2}
                factors: {hotline: {measure: hotline, from: 0.25, to: 1}}
                """);

        assertEquals(
                List.of(1.0, 0.25, 1.0),
                laid.points().stream()
                        .map(point -> point.scenario().measures().get(0))
                        .map(Measure::strength)
                        .toList());
        assertEquals("as is", laid.points().get(0).levels().get(0));
    }

    @Test
    void pointsOfATableMayLeaveRangesOut() throws InvalidScenarioException {
        WrittenSweep sweep = new SweepReader(LIBRARY)
                .read(
                        new ScenarioFile("s.yaml", """
                        scenario: cuba-1962
                        design: {kind: csv, file: points.csv}
                        factors: {trust: {at: /relations/USA-USSR/trust}}
                        """),
                        name -> name.equals("points.csv") ? Optional.of("trust\n0.25\n0.75\n") : Optional.empty());

        assertEquals(
                List.of(0.25, 0.75),
                SweepPoints.of(sweep, LIBRARY).points().stream()
                        .map(point -> point.scenario()
                                .relations()
                                .get(0)
                                .belief()
                                .trust()
                                .start())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factors: {} | /design: the design is empty: it has no points; there are no factors",
                "factors: {t: {at: /relations/USA-USSR/trsut, from: 0, to: 1}} | did you mean 'trust'?",
                "factors: {t: {at: /relations/USA-USRS/trust, from: 0, to: 1}} | did you mean 'USA-USSR'?",
                "factors: {t: {at: /relations/USA-USSR/trust, from: 0, to: 1.5}} | s.yaml:2:11 /relations/USA-USSR/trust: factor 't' at 1.5: trust = 1.5 is not a number (share) in 0…1",
                "factors: {t: {at: /clock/horizonDays, values: [10, soon]}} | factor 't' at soon: horizonDays = the text 'soon' is not a number (days)",
                "factors: {t: {at: /relations/USA-USSR/trsut, from: 0, to: 1}} | s.yaml:2:11 /relations/USA-USSR/trsut: factor 't': unknown field",
                "factors: {t: {at: /title, from: 0, to: 1}} | no number is read there; give it values",
                "factors: {t: {at: trust, from: 0, to: 1}} | 'trust' is not a JSON Pointer",
                "factors: {t: {at: /clock/horizonDays, from: 2, to: 1}} | to = 1 is not above from = 2",
                "factors: {t: {at: /clock/horizonDays, from: 2}} | a range needs both from and to",
                "factors: {t: {at: /clock/horizonDays, from: 0, to: 1, scale: logarithmic}} | must be above 0",
                "factors: {t: {at: /clock/horizonDays, from: 0, to: 1, values: [1]}} | either from and to, or values",
                "factors: {t: {at: /clock/horizonDays, values: [1, 1]}} | listed twice",
                "factors: {t: {at: /clock/horizonDays, values: [1, 2, 1.0]}} | a value is listed twice: 1 and 1.0",
                "factors: {t: {at: /clock/horizonDays, values: [0.5, 5e-1]}} | a value is listed twice: 0.5 and 5e-1",
                "factors: {t: {at: /relations/USA-USSR/trust, from: 0, to: 1.00000000001}} | at 1.00000000001: trust = 1.00000000001 is not",
                "factors: {t: {at: /clock/horizonDays, from: 2.00000000001, to: 2}} | to = 2 is not above from = 2.00000000001",
                "factors: {t: {at: /clock/horizonDays}} | neither from and to nor values",
                "factors: {t: {at: /clock/horizonDays, measure: m}} | one of at, overlay and measure, and has 2",
                "factors: {t: {overlay: hotlin}} | did you mean 'hotline'?",
                "factors: {t: {measure: hotlin}} | there is no 'hotlin' to set anything in",
                "factors: {t: {overlay: hotline, from: 0, to: 1}} | an overlay is off or on",
                "factors: {t: {overlay: hotline}, t: {overlay: hotline}} | 't' is given twice",
                "factors: {t: {overlay: hotline}, u: {overlay: hotline}} | is moved by factor 't' already",
                "factors: {t: {at: /clock, values: ['{}']}, u: {at: /clock/horizonDays, values: [1]}} | is moved by factor 't' already",
                "scenario: cuba-1926 | did you mean 'cuba-1962'?",
                "seeed: 3 | did you mean 'seed'?",
                "replications: 0 | replications = 0 is not a whole number (count) in 1",
                "design: {kind: latin-hypercube, points: 0} | points = 0 is not a whole number",
                "design: {kind: latin-hypercube} | 'points' is missing",
                "design: {kind: latin} | no design is named 'latin'",
                "design: {kind: morris, trajectories: 4, levels: 3} | levels = 3 is not an even number",
                "design: {kind: csv, file: nowhere.csv} | there is no file 'nowhere.csv'",
                "design: {kind: csv, file: wrong.csv} | /design: wrong.csv: header, column 1: 'truts' is no factor; did you mean 'trust'?",
                "design: {kind: csv, file: empty.csv} | the design is empty",
                "design: {kind: grid, levels: 30000} | 90000 points; at most 30000",
                "design: {kind: list, points: {a: {los: 1}}} | unknown field 'los'; did you mean 'loss'?",
                "twin: muddy | twin must be clear or none, was 'muddy'",
                "until: {atMost: 5} | /until/atMost: needs halfWidth or relativeHalfWidth",
                "set: [/clock/horizonDays=3, /clock/horizonDays=4] | /set: '/clock/horizonDays' is set twice: to 3 and to 4",
                "set: [clock=3] | is not of the form /path=value",
                "metrics: [peak_rang] | no column or kind of metric is named 'peak_rang'; did you mean 'peak_rung'?"
            })
    void whatMakesNoSenseIsAnIssue(String field, String message) {
        String factors = field.startsWith("factors")
                ? ""
                : "factors: {trust: {at: /relations/USA-USSR/trust, from: 0, to: 1}, loss: {at: /channels/embassy/fidelity/loss, values: [0, 0.2, 0.6]}}\n";
        String scenario = field.startsWith("scenario") ? "" : "scenario: cuba-1962\n";
        InvalidScenarioException refused = assertThrows(
                InvalidScenarioException.class, () -> SweepPoints.of(read(scenario + field + "\n" + factors), LIBRARY));

        assertThat(refused.getMessage()).contains(message);
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        InvalidScenarioException form = assertThrows(
                InvalidScenarioException.class,
                () -> read(
                        "scenario: nowhere\ntwin: muddy\nfactors: {t: {at: x}, u: {overlay: y}}\nreplications: -1\n"));
        InvalidScenarioException content = assertThrows(InvalidScenarioException.class, () -> lay("""
                        factors:
                          t: {at: /relations/USA-USSR/trsut, from: 0, to: 1}
                          u: {at: /relations/USA-USSR/trust, from: -1, to: 2}
                          open: {at: /channels/embassy/fidelity/loss}
                        metrics: [peak]
                        """));

        assertEquals(5, form.issues().size(), form.getMessage());
        assertEquals(5, content.issues().size(), content.getMessage());
    }

    @Test
    void aPointThatContradictsItselfIsNamed() {
        InvalidScenarioException refused = assertThrows(InvalidScenarioException.class, () -> lay("""
                design: {kind: list, points: {short: {days: 3}, long: {days: 13}}}
                factors: {days: {at: /clock/horizonDays}}
                """));

        assertThat(refused.getMessage()).contains("point 0 (3): ");
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void shippedSweepsAreValid(String name) throws InvalidScenarioException {
        SweepPoints laid = SweepPoints.of(
                new SweepReader(LIBRARY).read(LIBRARY.sweep(name).orElseThrow(), TextSource.NONE), LIBRARY);

        assertFalse(laid.points().isEmpty());
    }

    static List<String> sweeps() {
        return LIBRARY.sweeps();
    }

    private static SweepPoints lay(String text) throws InvalidScenarioException {
        return SweepPoints.of(read("scenario: cuba-1962\n" + text), LIBRARY);
    }

    private static WrittenSweep read(String text) throws InvalidScenarioException {
        Map<String, String> files = Map.of("wrong.csv", "truts,loss\n1,0\n", "empty.csv", "");
        return new SweepReader(LIBRARY)
                .read(new ScenarioFile("s.yaml", text), name -> Optional.ofNullable(files.get(name)));
    }
}

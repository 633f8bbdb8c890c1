package org.parley.read.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Measure;
import org.parley.model.Scenario;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.scenario.Setting;
import org.parley.read.tree.InvalidScenarioException;

/** Scenarios with some of what one could do, and without the rest. */
@Tag("property")
class PortfoliosTest {
    private static final Library LIBRARY = Library.builtIn();
    private static final ScenarioReader READER = new ScenarioReader(LIBRARY);
    private static final ScenarioFile FILE = new ScenarioFile("case.yaml", """
            clock: {horizonDays: 5}
            nations: {A: {}, B: {}, C: {}}
            relations: {A-B: {}, B-C: {}}
            measures:
              own: {preset: firebreak, between: [A, B], costPerYear: 3}
            """);

    @Test
    void theScenariosOwnMeasuresAreTakenAway() throws InvalidScenarioException {
        Portfolios portfolios = portfolios(List.of(), "own");

        assertEquals(List.of(), ids(portfolios.read(subset())));
        assertEquals(List.of("own"), ids(portfolios.read(subset(0))));
        assertEquals(OptionalDouble.of(3), portfolios.costPerYear(0));
        assertEquals(List.of("own"), portfolios.names(subset(0)));
    }

    @Test
    void measuresOfTheLibraryArePlacedOnEveryPair() throws InvalidScenarioException {
        Portfolios portfolios = portfolios(List.of(), "incsea-1972", "mediator");

        assertEquals(List.of("own"), ids(portfolios.read(subset())));
        assertEquals(List.of("own", "incsea-1972.A-B", "incsea-1972.B-C"), ids(portfolios.read(subset(0))));
        assertEquals(List.of("own", "mediator.A-B", "mediator.B-C"), ids(portfolios.read(subset(1))));
        assertEquals(
                List.of("own", "incsea-1972"),
                ids(portfolios(List.of("B,A"), "incsea-1972").read(subset(0))));
    }

    @Test
    void uncertainNumbersOfAMeasureReachEveryPairItIsOn() throws InvalidScenarioException {
        Portfolios portfolios = portfolios(List.of(), "incsea-1972", "own");
        Scenario both = portfolios.read(subset(0, 1));
        List<Setting> assumptions = List.of(
                new Setting("/measures/incsea-1972/strength", "0.25"), new Setting("/measures/own/strength", "0.5"));

        assertEquals(
                List.of(0.5, 0.25, 0.25),
                portfolios.read(subset(0, 1), both, assumptions).measures().stream()
                        .map(Measure::strength)
                        .toList());
        assertEquals(List.of(), ids(portfolios.read(subset(), portfolios.read(subset()), assumptions)));
        assertEquals(List.of(), portfolios.applicable("/measures/osce/strength", both));
        assertEquals(List.of("/clock/stepHours"), portfolios.applicable("/clock/stepHours", both));
    }

    @Test
    void overlaysAreCandidatesToo() throws InvalidScenarioException {
        ScenarioFile cuba = LIBRARY.scenario("cuba-1962").orElseThrow();
        Candidates known = new Candidates(
                LIBRARY, READER.read(cuba, List.of()).scenario(), LIBRARY.overlays("cuba-1962"), List.of());
        Portfolios portfolios =
                new Portfolios(READER, cuba, List.of(), List.of(), List.of(known.find("overlay:hotline")));

        assertEquals(List.of(), ids(portfolios.read(subset())));
        assertEquals(List.of("hotline"), ids(portfolios.read(subset(0))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own | A | 'A' is not a pair of nations such as A,B",
                "own | A,D | there is no nation 'D'; did you mean 'A'?",
                "own | A,C | A,C have no relation in this scenario; a pair is such as A,B",
                "incsea-1927 | A,B | there is no measure 'incsea-1927'; did you mean 'incsea-1972'?",
                "overlay:hot | A,B | there is no overlay 'hot' of this scenario"
            })
    void whatIsUnknownIsNamed(String candidate, String between, String message) {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> portfolios(List.of(between), candidate));

        assertTrue(String.valueOf(unknown.getMessage()).startsWith(message), unknown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 0.25", "0.5, 0.5", "1, 0.75"})
    void anUncertainNumberHasAllOfItsRange(double coordinate, double value) {
        UncertainNumber number = UncertainNumber.parse("/a/b=0.25..0.75", "file:1");

        String plain = org.parley.model.field.Param.plain(value);
        assertEquals(new Setting("/a/b", plain, "file:1: at " + plain), number.at(coordinate, false));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.32, 1", "0.34, 2", "0.99, 3", "1, 3"})
    void wholeNumbersAreAsLikelyAsOneAnother(double coordinate, String value) {
        assertEquals(
                value,
                UncertainNumber.parse("/a=1..3", "file:1").at(coordinate, true).value());
    }

    @ParameterizedTest
    @CsvSource({"/a=1", "a=1..2", "/a=2..1", "/a=1..1", "/a=one..two", "=1..2", "/a=-..3"})
    void aRangeThatIsNoneIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> UncertainNumber.parse(text, "file:1"));
    }

    private static Portfolios portfolios(List<String> between, String... names) {
        try {
            Scenario scenario = READER.read(FILE, List.of()).scenario();
            Candidates known = new Candidates(LIBRARY, scenario, LIBRARY.overlays("case"), between);
            return new Portfolios(
                    READER,
                    FILE,
                    List.of(),
                    List.of(),
                    Stream.of(names).map(known::find).toList());
        } catch (InvalidScenarioException broken) {
            throw new AssertionError(broken);
        }
    }

    private static BitSet subset(int... members) {
        BitSet subset = new BitSet();
        for (int member : members) {
            subset.set(member);
        }
        return subset;
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.measures().stream().map(Measure::id).toList();
    }
}

package org.parley.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is read as spreadsheets write it, and what is wrong with it is said in words. */
@Tag("property")
class CsvPointsTest {
    private static final List<FactorAxis> AXES = List.of(
            new FactorAxis("a, \"b\"", new Scale.Levels(List.of("x,y", "say \"no\"", "=1+1", "two\nlines"))),
            new FactorAxis("trust", new Scale.Range(0, 1, false)));

    @Test
    void cellsInQuotesMayHoldCommasQuotesAndLineBreaks() {
        CsvPoints table = new CsvPoints(
                "p.csv", "\"a, \"\"b\"\"\",trust\r\n\"x,y\",0.1\r\n\"say \"\"no\"\"\",\"0.2\"\r\n\"two\nlines\",0.3");

        assertThat(problems(table)).isEmpty();
        assertThat(table.points(AXES, 1))
                .extracting(point -> point.coordinates().get(1))
                .containsExactly(new Coordinate.Value(0.1), new Coordinate.Value(0.2), new Coordinate.Value(0.3));
        assertThat(table.points(AXES, 1).get(2).coordinates().get(0)).isEqualTo(new Coordinate.OnScale(1));
    }

    @Test
    void aPrintedDesignIsNumberedAndMayHaveFactorsAsTheyAre() {
        CsvPoints table = new CsvPoints("p.csv", "point,\"a, \"\"b\"\"\",trust\n0,as is,0.1\n1,'=1+1,as is\n");

        assertThat(problems(table)).isEmpty();
        assertThat(table.points(AXES, 1))
                .containsExactly(
                        new Point(List.of(new Coordinate.AsIs(), new Coordinate.Value(0.1))),
                        new Point(List.of(new Coordinate.OnScale(2 / 3.0), new Coordinate.AsIs())));
    }

    @Test
    void levelsThatAreNumbersMayBeWrittenInAnyWay() {
        List<FactorAxis> axes = List.of(new FactorAxis("loss", new Scale.Levels(List.of("0", "0.50", "1"))));

        assertThat(new CsvPoints("p.csv", "loss\n0.5\n1e0\n-0").points(axes, 1))
                .extracting(point -> ((Coordinate.OnScale) point.coordinates().get(0)).at())
                .containsExactly(0.5, 1.0, 0.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "trust;loss / 0,5;1 | p.csv:1: cells are separated by semicolons; separate them by commas, and write numbers with a point: 0.5",
                "# why / trust;loss | p.csv:2: cells are separated by semicolons; separate them by commas, and write numbers with a point: 0.5",
                "trust / \"0,5\" | p.csv:2: trust = 0,5 is not a number; write it with a point, as 0.5",
                "trust / 0,5 | p.csv:2: 2 cells under 1 columns; write numbers with a point, as 0.5",
                "trust / 0.5 / # ok / \"0.6 / 0.7 | p.csv:3: quotes do not end where the cell does",
                "trust / \"0.6\"x / 0.7 | p.csv:2: quotes do not end where the cell does",
                "trust / 0.5 / x | p.csv:3: trust = x is not a number",
                "trust / 0.5 / / x | p.csv:4: trust = x is not a number"
            })
    void whatIsWrongIsSaidWithItsLine(String lines, String problem) {
        List<String> problems = new ArrayList<>();
        new CsvPoints("p.csv", lines.replaceAll(" */ *", "\n")).check(List.of(AXES.get(1)), problems::add);

        assertThat(problems).containsExactly(problem);
    }

    @Test
    void tabsAreNoCommas() {
        assertThat(problems(new CsvPoints("p.csv", "a\ttrust\n1\t2")))
                .containsExactly("p.csv:1: cells are separated by tabs; separate them by commas");
    }

    @Test
    void aMillionCommasAreRefusedBeforeTheyAreCells() {
        assertThat(problems(new CsvPoints("p.csv", "trust\n0.5\n" + ",".repeat(1_000_000))))
                .containsExactly("p.csv:3: more than 1000 columns");
    }

    @Test
    void aTableWithFarTooManyLinesIsNotReadToItsEnd() {
        CsvPoints table = new CsvPoints("p.csv", "trust\n" + "1\n".repeat(1_000_000));

        assertThat(problems(table)).containsExactly("p.csv:30002: more than 30000 points");
        assertThat(table.size(AXES)).isEqualTo(30_000);
    }

    private static List<String> problems(CsvPoints table) {
        List<String> problems = new ArrayList<>();
        table.check(AXES, problems::add);
        return problems;
    }
}

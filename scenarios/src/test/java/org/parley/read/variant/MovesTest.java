package org.parley.read.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.read.scenario.WrittenNumber;

/** Where numbers are moved to: within their range, and never nowhere. */
@Tag("property")
class MovesTest {
    @ParameterizedTest
    @CsvSource({"0.4, 0.2;0.6", "0.8, 0.4;0.9", "1, 0.5", "0, 0.2"})
    void sharesStayShares(double value, String expected) {
        assertEquals(expected, moves(number(Param.share("s", "a share"), value)));
    }

    @ParameterizedTest
    @CsvSource({"3, 2;4", "0, 1", "9, 8"})
    void wholeNumbersMoveByOne(double value, String expected) {
        Param rung = Param.of("r", Unit.RUNGS, 0, 9, "a rung").wholeNumber();

        assertEquals(expected, moves(number(rung, value)));
    }

    @ParameterizedTest
    @CsvSource({"-2, -3;-1", "0, -1;1"})
    void numbersBelowZeroMoveBothWays(double value, String expected) {
        Param evidence = Param.of("e", Unit.LOG_ODDS, -12, 12, "evidence");

        assertEquals(expected, moves(number(evidence, value)));
    }

    private static WrittenNumber number(Param param, double value) {
        return new WrittenNumber("f.yaml", "/x", param, value, false);
    }

    private static String moves(WrittenNumber number) {
        return Moves.of(number).stream().map(Param::plain).collect(Collectors.joining(";"));
    }
}

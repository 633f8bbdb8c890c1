package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a difference comes to, by its interval and by a test. */
@Tag("property")
class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "0.035, 0.023, 0.05, MORE",
        "-0.035, -0.05, -0.023, LESS",
        "0.01, 0, 0.02, NOT_SIGNIFICANT", // a limit at zero holds it
        "-0.01, -0.03, 0.01, NOT_SIGNIFICANT",
        "NaN, -1, 1, NOT_SIGNIFICANT",
        "0, 0, 0, NOT_SIGNIFICANT"
    })
    void anIntervalIsSignificantIfZeroLiesOutside(double estimate, double low, double high, Verdict verdict) {
        assertEquals(verdict, Verdict.of(new Interval(estimate, low, high)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.035, 0.049, MORE",
        "-0.035, 0.049, LESS",
        "0.035, 0.05, NOT_SIGNIFICANT",
        "0, 0.01, NOT_SIGNIFICANT",
        "NaN, 1, NOT_SIGNIFICANT"
    })
    void aTestIsSignificantBelowFivePercent(double difference, double p, Verdict verdict) {
        assertEquals(verdict, Verdict.of(difference, p));
    }
}

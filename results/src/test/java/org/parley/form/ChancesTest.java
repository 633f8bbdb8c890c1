package org.parley.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.stats.Interval;

/** How chances and factors between them are written. */
@Tag("property")
class ChancesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "NaN, –",
        "1.34e-5, 1.3e-5",
        "9.99e-4, 1.0e-3",
        "-2e-7, -2.0e-7",
        "0.001, 0.10 %",
        "0.042, 4.2 %",
        "1, 100.0 %"
    })
    void aSmallChanceIsWrittenWithItsPowerOfTen(double chance, String text) {
        assertEquals(text, Chances.of(chance));
    }

    @ParameterizedTest
    @CsvSource({
        "0.314, 0.31",
        "2.44, 2.4",
        "17.4, 17",
        "99.4, 99",
        "100, 100",
        "174, 170",
        "12345, '12,000'",
        "1e6, '1,000,000'",
        "Infinity, ∞",
        "NaN, –"
    })
    void aFactorIsWrittenToTwoDigits(double factor, String text) {
        assertEquals(text, Chances.times(factor));
    }

    @Test
    void limitsAreWrittenLikeTheEstimate() {
        assertEquals("2.0e-5 [0, 1.5 %]", Chances.of(new Interval(2e-5, 0, 0.015)));
        assertEquals("2.0 % [0.01, 3.0]", Chances.of(new Interval(0.02, 0.0001, 0.03)));
        assertEquals("170 [0.50, ∞]", Chances.times(new Interval(173, 0.5, Double.POSITIVE_INFINITY)));
    }

    @Test
    void differencesHaveTheirSign() {
        assertEquals("+2.0e-5 [-1.0e-6, +1.5 %]", Chances.difference(new Interval(2e-5, -1e-6, 0.015)));
        assertEquals("-4.2 points [-5.0, +0.10]", Chances.difference(new Interval(-0.042, -0.05, 0.001)));
    }

    @Test
    void whatIsWrittenOfASmallChanceIsWithinATwentiethOfIt() {
        for (double chance = 1e-12; chance < 1e-3; chance *= 1.07) {
            double read = Double.parseDouble(Chances.of(chance));

            assertTrue(Math.abs(read / chance - 1) <= 0.0501, chance + " is written " + Chances.of(chance));
        }
    }

    @Test
    void whatIsWrittenOfALargeFactorIsWithinATwentiethOfIt() {
        for (double factor = 1; factor < 1e9; factor *= 1.07) {
            double read = Double.parseDouble(Chances.times(factor).replace(",", ""));

            assertTrue(Math.abs(read / factor - 1) <= 0.0501, factor + " is written " + Chances.times(factor));
        }
    }
}

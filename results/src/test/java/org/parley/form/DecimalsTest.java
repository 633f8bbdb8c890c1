package org.parley.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("property")
@Tag("jdk")
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-3, -3",
        "0.1, 0.1",
        "2.00000049, 2",
        "1e-9, 0",
        "-1e-9, 0",
        "0.0000005, 0",
        "0.0000015, 0.000002",
        "12345.678901, 12345.678901",
        "1e20, 100000000000000000000",
        "NaN, ''",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void numbersHaveOneForm(double value, String text) {
        assertEquals(text, Decimals.text(value));
    }
}

package org.parley.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jdk")
class PurposeTest {
    /** Stands for ever: a changed number changes every committed result. New purposes are appended. */
    private static final Map<String, Integer> FROZEN = Map.ofEntries(
            Map.entry("AIM", 1),
            Map.entry("INCIDENT", 2),
            Map.entry("ATTRIBUTION", 3),
            Map.entry("EXPLANATION", 4),
            Map.entry("CONTROL", 5),
            Map.entry("OBSERVATION", 6),
            Map.entry("DECISION", 7),
            Map.entry("CHOICE", 8),
            Map.entry("EXECUTION", 9),
            Map.entry("SIGNAL", 10),
            Map.entry("CONTENT", 11),
            Map.entry("ROUTE", 12),
            Map.entry("REFUSAL", 13),
            Map.entry("LOSS", 14),
            Map.entry("LATENCY", 15),
            Map.entry("NOISE", 16),
            Map.entry("OUTAGE", 17),
            Map.entry("SPOOF", 18),
            Map.entry("EVENT", 19),
            Map.entry("HONOUR", 20),
            Map.entry("WILL", 21),
            Map.entry("LEADERS", 22),
            Map.entry("ARMS", 23),
            Map.entry("MEASURE", 24),
            Map.entry("ACTIVITY", 25),
            Map.entry("MISHAP", 26),
            Map.entry("MEDIATION", 27),
            Map.entry("OPENING", 28),
            Map.entry("SPLITTING", 2049),
            Map.entry("PERMUTATION", 2050),
            Map.entry("DESIGN", 2051),
            Map.entry("RESAMPLING", 2052));

    @Test
    @Tag("regression")
    void codesAreFrozen() {
        Map<String, Integer> codes = new TreeMap<>();
        for (Purpose purpose : Purpose.values()) {
            codes.put(purpose.name(), purpose.code());
        }

        assertEquals(new TreeMap<>(FROZEN), codes);
    }

    @Test
    @Tag("property")
    void noTwoPurposesShareACode() {
        long different = Arrays.stream(Purpose.values())
                .mapToInt(Purpose::code)
                .distinct()
                .count();

        assertEquals(Purpose.values().length, different);
    }

    @Test
    @Tag("property")
    void codesFitTheirTwelveBitsOfTheKey() {
        for (Purpose purpose : Purpose.values()) {
            assertTrue(purpose.code() >= 1 && purpose.code() <= 4095, purpose + " has code " + purpose.code());
        }
    }
}

package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    /** Newcombe (1998, Statistics in Medicine 17:857), table I: Wilson for 81 of 263 and 15 of 148, exact for the rest. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1684", "1, 29, 0.0009, 0.1776"})
    void intervalsAreThePublishedOnes(long hits, long trials, double low, double high) {
        Interval interval = new Share(hits, trials).interval();

        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"0, 7", "3, 7", "7, 7", "9, 1000", "10, 1000", "500, 1000", "991, 1000"})
    void missesMirrorHits(long hits, long trials) {
        Interval hit = new Share(hits, trials).interval();
        Interval miss = new Share(trials - hits, trials).interval();

        assertEquals(hit.low(), 1 - miss.high(), 1e-9);
        assertTrue(hit.low() <= hit.estimate() && hit.estimate() <= hit.high());
    }

    /** Exact coverage by summing the binomial distribution, no simulation; the least over these shares is 0.932. */
    @ParameterizedTest
    @Tag("validation")
    @CsvSource({"0.0005", "0.005", "0.03", "0.24", "0.5", "0.94", "0.995"})
    void intervalsCoverAsOftenAsTheySay(double share) {
        int trials = 1000;
        BinomialDistribution counts = new BinomialDistribution(trials, share);
        double covered = 0;
        for (int hits = 0; hits <= trials; hits++) {
            if (new Share(hits, trials).interval().contains(share)) {
                covered += counts.probability(hits);
            }
        }

        assertTrue(covered > 0.93, "covers " + share + " with " + covered);
    }

    @Test
    @Tag("property")
    void nothingIsKnownWithoutTrials() {
        Interval interval = new Share(0, 0).interval();

        assertTrue(Double.isNaN(interval.estimate()));
        assertEquals(0, interval.low());
        assertEquals(1, interval.high());
    }

    @ParameterizedTest
    @Tag("property")
    @CsvSource({"-1, 5", "6, 5"})
    void impossibleCountsAreRefused(long hits, long trials) {
        assertThrows(IllegalArgumentException.class, () -> new Share(hits, trials));
    }
}

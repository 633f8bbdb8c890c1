package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("validation")
class PairedSampleTest {
    @Test
    void pairsAreCountedBitByBit() {
        PairedSample sample = new PairedSample(new long[][] {{0b1100, 0b1}, {0b1010, 0b1}}, 70);

        assertEquals(new PairedShares(2, 1, 1, 66), sample.compare(0, 1));
        assertEquals(new Share(3, 70), sample.share(0));
    }

    /** Of 128 replications, 64 have a mean of 1, 32 of a half, 32 of 0; Student's t with 127 degrees is 1.97882. */
    @Test
    void theMeanShareHasTheIntervalOfItsReplications() {
        PairedSample sample = new PairedSample(new long[][] {{-1L, 0xFFFFFFFFL}, {-1L, 0}}, 128);
        Interval mean = sample.meanShare(new int[] {0, 1});
        double variance = (64 * 0.140625 + 32 * 0.015625 + 32 * 0.390625) / 127;

        assertEquals(0.625, mean.estimate(), 1e-12);
        assertEquals(0.625 - 1.97882 * Math.sqrt(variance / 128), mean.low(), 1e-5);
        assertEquals(0.625 + 1.97882 * Math.sqrt(variance / 128), mean.high(), 1e-5);
    }

    /** Clopper and Pearson without a hit: the upper limit is 1 − 0.025^(1/n). */
    @Test
    void withoutHitsTheIntervalIsNotEmpty() {
        Interval mean = new PairedSample(new long[][] {{0}, {0}}, 60).meanShare(new int[] {0, 1});

        assertEquals(0, mean.low());
        assertEquals(1 - Math.pow(0.025, 1 / 60.0), mean.high(), 1e-9);
    }

    @Test
    void moreConfidenceIsAWiderInterval() {
        PairedShares shares = new PairedShares(100, 30, 12, 300);
        assertTrue(shares.difference(0.99).low() < shares.difference().low());
        assertTrue(shares.difference(0.99).high() > shares.difference().high());
        assertEquals(shares.difference(), shares.difference(Interval.LEVEL));
        assertTrue(new Share(3, 40).interval(0.99).high()
                > new Share(3, 40).interval().high());
        assertTrue(new Share(20, 40).interval(0.99).low()
                < new Share(20, 40).interval().low());
    }
}

package org.parley.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.stats.PairedShares;
import org.parley.stats.Verdict;

/** What of a comparison is significant: an adjusted p below 0.05, whatever an interval says. */
@Tag("property")
class ComparisonTest {
    private static final PairedShares FEWER = new PairedShares(80, 5, 60, 855);

    /** 30 of 45 flips: p = 0.0357, which is the larger of two and so not adjusted; 97.5 % of its interval hold zero. */
    @Test
    void theTestDecidesWhereTheIntervalOfAllTogetherHoldsZero() {
        List<Comparison.Contrast> contrasts = contrasts(FEWER, new PairedShares(80, 30, 15, 875));

        assertEquals(Verdict.LESS, contrasts.get(0).verdict());
        assertEquals(Verdict.MORE, contrasts.get(1).verdict());
        assertTrue(contrasts.get(1).together().contains(0));
    }

    /** Beside another that is no different, the same p is doubled. */
    @Test
    void theMoreAlternativesTheMoreItTakes() {
        List<Comparison.Contrast> contrasts =
                contrasts(new PairedShares(80, 30, 15, 875), new PairedShares(80, 5, 5, 910));

        assertEquals(Verdict.NOT_SIGNIFICANT, contrasts.get(0).verdict());
        assertEquals(Verdict.NOT_SIGNIFICANT, contrasts.get(1).verdict());
    }

    /** Five flips, all one way: p = 0.0625, though its interval lies below zero. */
    @Test
    void theTestDecidesWhereFewPairsDiffer() {
        Comparison.Contrast few = contrasts(new PairedShares(80, 0, 5, 915)).get(0);

        assertEquals(Verdict.NOT_SIGNIFICANT, few.verdict());
        assertTrue(few.together().high() < 0);
    }

    private static List<Comparison.Contrast> contrasts(PairedShares... pairs) {
        List<String> names = List.of("plain", "one", "two").subList(0, pairs.length + 1);
        return new Comparison(names, List.of(pairs), List.of(), 0).contrasts();
    }
}

package org.parley.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("property")
class SubsetsTest {
    private static final List<Double> COSTS = List.of(1.0, 2.0, 2.0, 0.5, 4.0);

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 2", "1, 3", "2.5, 8", "9.5, 32", "Infinity, 32"})
    void theBudgetIsRespected(double budget, int count) {
        List<BitSet> subsets = Subsets.within(COSTS, budget, 100).orElseThrow();

        assertEquals(count, subsets.size());
        assertEquals(count, subsets.stream().distinct().count());
        assertThat(subsets).allMatch(subset -> Subsets.cost(subset, COSTS) <= budget);
    }

    @Test
    void theCheaperComeFirstAndNothingFirstOfAll() {
        List<BitSet> subsets = Subsets.within(List.of(0.0, 1.0, 0.0), 5, 100).orElseThrow();

        assertTrue(subsets.get(0).isEmpty());
        for (int i = 1; i < subsets.size(); i++) {
            assertTrue(Subsets.cost(subsets.get(i - 1), List.of(0.0, 1.0, 0.0))
                    <= Subsets.cost(subsets.get(i), List.of(0.0, 1.0, 0.0)));
        }
    }

    @Test
    void equalCostsAreEqual() {
        List<Double> costs = List.of(0.1, 0.2, 0.3);
        BitSet two = BitSet.valueOf(new long[] {0b011});
        BitSet one = BitSet.valueOf(new long[] {0b100});

        assertEquals(Subsets.cost(one, costs), Subsets.cost(two, costs));
    }

    @Test
    void tooManyAreNotListed() {
        assertEquals(Optional.empty(), Subsets.within(java.util.Collections.nCopies(200, 0.0), 1, 4096));
        assertTrue(
                Subsets.within(java.util.Collections.nCopies(200, 1.0), 1, 4096).isPresent());
    }
}

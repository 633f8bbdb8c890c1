package org.parley.experiment.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The subsets of things with a price that a budget allows. */
public final class Subsets {
    private final List<Double> costs;
    private final double budget;
    private final int most;
    private final List<BitSet> found = new ArrayList<>();

    private Subsets(List<Double> costs, double budget, int most) {
        this.costs = costs;
        this.budget = budget;
        this.most = most;
    }

    /**
     * All subsets within a budget, the cheaper first, then the smaller, the empty one first of all.
     *
     * @param costs what each thing costs, ≥ 0
     * @param budget the most a subset may cost, ≥ 0; may be infinite
     * @param most the most subsets there may be, ≥ 1
     * @return the subsets; empty if there are more
     */
    public static Optional<List<BitSet>> within(List<Double> costs, double budget, int most) {
        Subsets subsets = new Subsets(costs, budget, most);
        subsets.extend(0, new BitSet());
        if (subsets.found.size() > most) {
            return Optional.empty();
        }
        subsets.found.sort(Comparator.<BitSet>comparingDouble(subset -> cost(subset, costs))
                .thenComparingInt(BitSet::cardinality));
        return Optional.of(subsets.found);
    }

    private void extend(int thing, BitSet chosen) {
        if (found.size() > most || cost(chosen, costs) > budget) {
            return;
        }
        if (thing == costs.size()) {
            found.add((BitSet) chosen.clone());
            return;
        }
        extend(thing + 1, chosen);
        chosen.set(thing);
        extend(thing + 1, chosen);
        chosen.clear(thing);
    }

    /** What a subset costs; added up as decimals, so that equal costs are equal. */
    public static double cost(BitSet subset, List<Double> costs) {
        return subset.stream()
                .mapToObj(thing -> BigDecimal.valueOf(costs.get(thing)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}

package org.parley.experiment.selection;

import java.util.List;

/**
 * What is best among the portfolios that cost no more than a level.
 *
 * @param cost the level
 * @param size how many portfolios there are within it: the first ones
 * @param chosen the portfolio chosen, by its place
 * @param survivors those not shown to be worse than another one, the chosen one among them
 * @param shortfall by how much another one may be better, with the confidence of the whole contest; a difference of
 *     shares
 * @param decided whether the shortfall asked for was reached
 */
public record CostLevel(double cost, int size, int chosen, List<Integer> survivors, double shortfall, boolean decided) {
    public CostLevel {
        survivors = List.copyOf(survivors);
    }
}

package org.parley.experiment.selection;

import java.util.List;
import java.util.Optional;
import org.parley.stats.Share;

/**
 * What a contest of portfolios came to.
 *
 * @param portfolios the portfolios, the cheaper first; the first is doing nothing
 * @param levels the levels of cost, rising; the last one is the budget's
 * @param shares how often each portfolio came to the rung while it was in the contest; its trials tell how long that
 *     was. A figure that led to a choice flatters what was chosen, see {@link Confirmation}.
 * @param failed how many replications failed and were left out
 * @param played number of the first replication that was not played
 */
public record SelectionFindings(
        List<Portfolio> portfolios, List<CostLevel> levels, List<Share> shares, long failed, long played) {
    public SelectionFindings {
        portfolios = List.copyOf(portfolios);
        levels = List.copyOf(levels);
        shares = List.copyOf(shares);
    }

    /** The level of the budget. */
    public CostLevel best() {
        return levels.get(levels.size() - 1);
    }

    /** The portfolio chosen within the budget. */
    public Portfolio chosen() {
        return portfolios.get(best().chosen());
    }

    /** Doing nothing. */
    public Portfolio nothing() {
        return portfolios.get(0);
    }

    /**
     * The portfolio that was hardest to tell from the chosen one: the one with the smallest share among those that stayed
     * longest; empty if there is no other.
     */
    public Optional<Portfolio> runnerUp() {
        int chosen = best().chosen();
        int runnerUp = -1;
        for (int i = 0; i < portfolios.size(); i++) {
            if (i != chosen && (runnerUp < 0 || isCloser(i, runnerUp))) {
                runnerUp = i;
            }
        }
        return runnerUp < 0 ? Optional.empty() : Optional.of(portfolios.get(runnerUp));
    }

    private boolean isCloser(int one, int other) {
        boolean in = best().survivors().contains(one);
        boolean otherIn = best().survivors().contains(other);
        if (in != otherIn) {
            return in;
        }
        return shares.get(one).interval().estimate()
                < shares.get(other).interval().estimate();
    }
}

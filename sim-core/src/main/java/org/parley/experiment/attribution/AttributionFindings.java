package org.parley.experiment.attribution;

import java.util.List;
import org.parley.stats.Causation;
import org.parley.stats.PairedShares;

/**
 * To which players the difference between the scenario as it is and the one without all of them is due.
 *
 * @param contributions one for each player; their shares add up to the difference of {@code total} exactly
 * @param interactions one for each pair of players; none if coalitions were sampled
 * @param total how often the threshold was reached as it is, against with all players off
 * @param failed replications that failed in any world; they count for nothing else
 * @param exact whether all coalitions were played, so that shares are exact in each replication
 * @param orders if not, how many orders of joining were drawn, each with its reverse
 */
public record AttributionFindings(
        List<Contribution> contributions,
        List<Interaction> interactions,
        PairedShares total,
        long failed,
        boolean exact,
        int orders) {
    public AttributionFindings {
        contributions = List.copyOf(contributions);
        interactions = List.copyOf(interactions);
    }

    /** What the players together caused. */
    public Causation causation() {
        return new Causation(total);
    }
}

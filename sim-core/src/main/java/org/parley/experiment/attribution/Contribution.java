package org.parley.experiment.attribution;

import java.util.Optional;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;

/**
 * What one player adds to the share of replications that reach a threshold.
 *
 * @param player who
 * @param share its Shapley value, −1…1
 * @param alone with it alone on against with all players off; not known if coalitions were sampled
 * @param removed with all players on against without it alone; not known if coalitions were sampled
 */
public record Contribution(
        Player player, Interval share, Optional<PairedShares> alone, Optional<PairedShares> removed) {}

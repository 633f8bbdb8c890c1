package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.experiment.tally.PairCount;
import org.parley.stats.WholeMean;

/** Takes the means over groups of replications, each along orders of its own. Incomplete groups are left out. */
final class SampledTally {
    private final List<Player> players;
    private final List<WholeMean> values = new ArrayList<>(); // [player]
    private final PairCount total = new PairCount();
    private int groups;
    private long failed;

    /** Starts; {@code unit} is how often a player joins in a group. */
    SampledTally(List<Player> players, long unit) {
        this.players = players;
        players.forEach(player -> values.add(new WholeMean(unit, 1)));
    }

    /** Counts a group, if all of its replications are there. */
    void add(OrderGroup group, int size) {
        failed += group.failed();
        if (group.ends().size() < size) {
            return;
        }
        groups++;
        for (int player = 0; player < players.size(); player++) {
            values.get(player).add(group.added(player));
        }
        group.ends().forEach(end -> total.add(end[0], end[1]));
    }

    AttributionFindings attribution() {
        List<Contribution> contributions = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            contributions.add(new Contribution(
                    players.get(player), values.get(player).interval(), Optional.empty(), Optional.empty()));
        }
        return new AttributionFindings(contributions, List.of(), total.shares(), failed, false, groups);
    }
}

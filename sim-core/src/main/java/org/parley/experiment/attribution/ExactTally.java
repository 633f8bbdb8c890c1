package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.experiment.play.Replication;
import org.parley.experiment.tally.PairCount;
import org.parley.experiment.tally.Reached;
import org.parley.stats.Shapley;
import org.parley.stats.WholeMean;

/** Solves the game of each replication, whose worlds are all coalitions by their numbers, and takes the means. */
final class ExactTally {
    private final List<Player> players;
    private final Reached reached;
    private final Shapley shapley;
    private final int all; // the coalition of all players
    private final List<WholeMean> values = new ArrayList<>(); // [player]
    private final List<WholeMean> interactions = new ArrayList<>(); // [pair]
    private final List<PairCount> alone = new ArrayList<>(); // [player]
    private final List<PairCount> removed = new ArrayList<>(); // [player]
    private final PairCount total = new PairCount();
    private long failed;

    ExactTally(List<Player> players, Reached reached) {
        this.players = players;
        this.reached = reached;
        this.shapley = new Shapley(players.size());
        this.all = (1 << players.size()) - 1;
        for (int player = 0; player < players.size(); player++) {
            values.add(new WholeMean(shapley.unit(), 1));
            alone.add(new PairCount());
            removed.add(new PairCount());
            for (int other = 0; other < player; other++) {
                interactions.add(new WholeMean(shapley.interactionUnit(), 2));
            }
        }
    }

    /** Counts a replication; one that failed in any world is counted as failed only. */
    void add(Replication replication) {
        if (!replication.complete()) {
            failed++;
            return;
        }
        int[] worth = new int[all + 1];
        for (int coalition = 0; coalition <= all; coalition++) {
            worth[coalition] = reached.in(replication, coalition) ? 1 : 0;
        }
        long[] solved = shapley.values(worth);
        total.add(worth[all] == 1, worth[0] == 1);
        int pair = 0;
        for (int player = 0; player < players.size(); player++) {
            int bit = 1 << player;
            values.get(player).add(solved[player]);
            alone.get(player).add(worth[bit] == 1, worth[0] == 1);
            removed.get(player).add(worth[all] == 1, worth[all & ~bit] == 1);
            for (int other = 0; other < player; other++) {
                interactions.get(pair++).add(shapley.interaction(worth, other, player));
            }
        }
    }

    AttributionFindings attribution() {
        List<Contribution> contributions = new ArrayList<>();
        List<Interaction> pairs = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            contributions.add(new Contribution(
                    players.get(player),
                    values.get(player).interval(),
                    Optional.of(alone.get(player).shares()),
                    Optional.of(removed.get(player).shares())));
            for (int other = 0; other < player; other++) {
                WholeMean index = interactions.get(pairs.size());
                pairs.add(new Interaction(players.get(other), players.get(player), index.interval()));
            }
        }
        return new AttributionFindings(contributions, pairs, total.shares(), failed, true, 0);
    }
}

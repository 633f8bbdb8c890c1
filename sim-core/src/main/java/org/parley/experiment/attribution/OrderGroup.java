package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.play.Replication;
import org.parley.experiment.tally.Reached;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** Replications that are all played along one order of joining and its reverse, and what each player added in them. */
final class OrderGroup {
    private final int[] order; // [place], player
    private final int[] forward; // [place], coalition
    private final int[] backward; // [place], coalition
    private final long[] added; // [player], over replications and both orders
    private final List<boolean[]> ends = new ArrayList<>(); // [replication], with all players, with none
    private long failed;

    OrderGroup(int[] order) {
        this.order = order.clone();
        int[] reverse = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            reverse[place] = order[order.length - 1 - place];
        }
        forward = Coalitions.path(order);
        backward = Coalitions.path(reverse);
        added = new long[order.length];
    }

    /** A random order of players, by keyed draws (Fisher and Yates 1938, Statistical Tables, example 12). */
    static int[] order(long seed, int group, int players) {
        KeyedRandom random = new KeyedRandom(seed, group);
        long entity = KeyedRandom.entity("players");
        int[] order = new int[players];
        for (int place = 0; place < players; place++) {
            int other = (int) (random.uniform(Purpose.PERMUTATION, entity, 0, place) * (place + 1));
            order[place] = order[other];
            order[other] = place;
        }
        return order;
    }

    /** The coalitions to play, each once, {@code int[2 × players]}: the way there, then the inner part of the way back. */
    int[] coalitions() {
        int players = order.length;
        int[] coalitions = new int[2 * players];
        System.arraycopy(forward, 0, coalitions, 0, players + 1);
        System.arraycopy(backward, 1, coalitions, players + 1, players - 1);
        return coalitions;
    }

    /** Counts a replication, whose worlds are {@link #coalitions} in their order. */
    void add(Replication replication, Reached reached) {
        if (!replication.complete()) {
            failed++;
            return;
        }
        int players = order.length;
        for (int place = 0; place < players; place++) {
            added[order[place]] += worth(replication, reached, place + 1) - worth(replication, reached, place);
            int before = place == 0 ? 0 : players + place;
            int after = place == players - 1 ? players : players + 1 + place;
            added[order[players - 1 - place]] +=
                    worth(replication, reached, after) - worth(replication, reached, before);
        }
        ends.add(new boolean[] {reached.in(replication, players), reached.in(replication, 0)});
    }

    private static int worth(Replication replication, Reached reached, int world) {
        return reached.in(replication, world) ? 1 : 0;
    }

    long added(int player) {
        return added[player];
    }

    /** For each complete replication, whether the threshold was reached with all players on, and with none. */
    List<boolean[]> ends() {
        return ends;
    }

    long failed() {
        return failed;
    }
}

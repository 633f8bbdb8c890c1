package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.experiment.play.WorldRunner;
import org.parley.experiment.tally.Reached;
import org.parley.model.Scenario;
import org.parley.stats.Shapley;

/**
 * Plays an attribution: each replication in the worlds of coalitions of players, all on the same random numbers.
 *
 * <p>With few players, all coalitions are played. With more, replications come in groups; each group plays the coalitions
 * along one random order of joining and its reverse (Castro, Gómez and Tejada 2009, Computers and Operations Research
 * 36:1726; the reverse after Mitchell and others 2022, J. Machine Learning Research 23:43). Groups are independent, so that
 * the spread between them carries the error of both the replications and the orders.
 */
public final class AttributionStudy {
    private static final int GROUPS = 30; // enough for Student's t; an assumption

    private final Scenario scenario;
    private final List<Player> players;
    private final Threshold threshold;
    private final long seed;
    private final int replications;
    private final int threads;

    /**
     * Prepares to play.
     *
     * @param scenario the scenario as it is
     * @param players whom the difference is to be attributed to, at least one; no two share a mechanism
     * @param threshold what counts
     * @param seed the experiment's seed
     * @param replications how many, ≥ 2
     * @param threads on how many threads; has no influence on any result
     */
    public AttributionStudy(
            Scenario scenario, List<Player> players, Threshold threshold, long seed, int replications, int threads) {
        this.scenario = scenario;
        this.players = List.copyOf(players);
        this.threshold = threshold;
        this.seed = seed;
        this.replications = replications;
        this.threads = threads;
        int mechanisms =
                players.stream().mapToInt(player -> player.mechanisms().size()).sum();
        if (players.isEmpty() || mechanisms > Player.mechanismsOf(players).size() || replications < 2) {
            throw new IllegalArgumentException("players = " + players + ", replications = " + replications
                    + ": an attribution needs players that share no mechanism, and two replications");
        }
    }

    /** On which chances it plays. */
    public long seed() {
        return seed;
    }

    /** Whether all coalitions will be played. */
    public boolean isExact() {
        return players.size() <= Shapley.MOST_PLAYERS;
    }

    /** How many replications will be played: all, or as many as fill equal groups. */
    public int count() {
        return isExact() ? replications : groups() * groupSize();
    }

    /** How many worlds each replication is played in. */
    public int worlds() {
        return isExact() ? 1 << players.size() : 2 * players.size();
    }

    /**
     * Plays; if all coalitions are played, in a single experiment, else in one for each group.
     *
     * @param stage where to play; if it ends early, the study ends with what is finished
     */
    public AttributionFindings run(WorldRunner stage) {
        return isExact() ? runAll(stage) : runSampled(stage);
    }

    private AttributionFindings runAll(WorldRunner stage) {
        List<World> worlds = new Coalitions(scenario, players).worlds();
        ExactTally tally = new ExactTally(players, new Reached(worlds, threshold));
        stage.play(experiment(worlds, 0, replications), tally::add);
        return tally.attribution();
    }

    private AttributionFindings runSampled(WorldRunner stage) {
        Coalitions coalitions = new Coalitions(scenario, players);
        SampledTally tally = new SampledTally(players, 2L * groupSize());
        for (int group = 0; group < groups(); group++) {
            OrderGroup orders = new OrderGroup(OrderGroup.order(seed, group, players.size()));
            List<World> worlds = new ArrayList<>();
            for (int coalition : orders.coalitions()) {
                worlds.add(coalitions.world(coalition));
            }
            Reached reached = new Reached(worlds, threshold);
            stage.play(
                    experiment(worlds, (long) group * groupSize(), groupSize()),
                    replication -> orders.add(replication, reached));
            tally.add(orders, groupSize());
            if (orders.ends().size() + orders.failed() < groupSize()) {
                break;
            }
        }
        return tally.attribution();
    }

    private Experiment experiment(List<World> worlds, long first, int count) {
        return Experiment.in(worlds)
                .metrics(Reached.COLUMNS)
                .seed(seed)
                .replications(first, count)
                .threads(threads);
    }

    private int groups() {
        return Math.min(GROUPS, replications);
    }

    private int groupSize() {
        return replications / groups();
    }
}

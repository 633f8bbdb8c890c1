package org.parley.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.experiment.tally.PairCount;
import org.parley.experiment.tally.Reached;
import org.parley.model.Scenario;

/** Counts, replication by replication, in which of several alternatives a threshold was reached. */
public final class ComparisonTally {
    private final List<String> names;
    private final List<World> worlds = new ArrayList<>(); // alternatives, then their twins
    private final Reached reached;
    private final boolean twinned;
    private final List<PairCount> pairs = new ArrayList<>(); // [alternative − 1]
    private final List<PairCount> twins = new ArrayList<>(); // [alternative]
    private long failed;

    /**
     * Prepares to compare.
     *
     * @param names what the alternatives are called, at least two
     * @param scenarios the alternatives, the first being what the others are compared with
     * @param threshold what counts; if it is war, ladders may differ
     * @param twinned whether each is played with its clear twin as well
     */
    public ComparisonTally(List<String> names, List<Scenario> scenarios, Threshold threshold, boolean twinned) {
        this.names = List.copyOf(names);
        this.twinned = twinned;
        for (int i = 0; i < names.size(); i++) {
            worlds.add(World.of(names.get(i), scenarios.get(i)));
        }
        if (twinned) {
            for (int i = 0; i < names.size(); i++) {
                worlds.add(World.without(names.get(i) + ", clear", scenarios.get(i), World.COMMUNICATION));
            }
        }
        names.forEach(name -> twins.add(new PairCount()));
        names.stream().skip(1).forEach(name -> pairs.add(new PairCount()));
        reached = new Reached(worlds, threshold);
    }

    /**
     * What to play, with the worlds in the order in which {@link #add} expects their rows.
     *
     * @param seed the experiment's seed
     * @param replications how many, ≥ 1
     * @param threads on how many threads; has no influence on any result
     */
    public Experiment experiment(long seed, int replications, int threads) {
        return Experiment.in(worlds)
                .metrics(Reached.COLUMNS)
                .seed(seed)
                .replications(replications)
                .threads(threads);
    }

    /** Counts a replication; one that failed in any world is counted as failed only. */
    public void add(Replication replication) {
        if (!replication.complete()) {
            failed++;
            return;
        }
        for (int i = 1; i < names.size(); i++) {
            pairs.get(i - 1).add(reached.in(replication, i), reached.in(replication, 0));
        }
        for (int i = 0; twinned && i < names.size(); i++) {
            twins.get(i).add(reached.in(replication, i), reached.in(replication, names.size() + i));
        }
    }

    /** What the replications counted so far add up to. */
    public Comparison comparison() {
        return new Comparison(
                names,
                pairs.stream().map(PairCount::shares).toList(),
                twinned ? twins.stream().map(PairCount::shares).toList() : List.of(),
                failed);
    }
}

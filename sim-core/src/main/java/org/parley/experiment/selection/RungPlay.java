package org.parley.experiment.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.World;
import org.parley.model.Scenario;
import org.parley.observe.ColumnPlaces;
import org.parley.observe.CoreColumns;

/** Plays scenarios with common random numbers and keeps of each replication only whether a rung was reached. */
public final class RungPlay {
    private static final int AT_ONCE = 64; // scenarios; bounds the memory of runs and rows

    private final int rung;
    private final long seed;
    private final int threads;
    private final BooleanSupplier cancelled;

    /**
     * Prepares to play.
     *
     * @param rung the rung asked for, ≥ 0
     * @param seed the experiment's seed, any number
     * @param threads how many threads, ≥ 1; has no influence on any result
     * @param cancelled asked before each replication
     */
    public RungPlay(int rung, long seed, int threads, BooleanSupplier cancelled) {
        this.rung = rung;
        this.seed = seed;
        this.threads = threads;
        this.cancelled = cancelled;
    }

    /**
     * Plays each scenario in the same replications. One that fails in any scenario is left out of all.
     *
     * @param scenarios what to play, at least one
     * @param first number of the first replication, ≥ 0
     * @param count how many, ≥ 1
     * @return what came of it; empty if it was cancelled
     */
    public Optional<RungHits> play(List<Scenario> scenarios, long first, int count) {
        List<BitSet> reached = new ArrayList<>();
        BitSet failed = new BitSet(count);
        for (int from = 0; from < scenarios.size(); from += AT_ONCE) {
            List<World> worlds = new ArrayList<>();
            for (int i = from; i < Math.min(scenarios.size(), from + AT_ONCE); i++) {
                worlds.add(World.of("scenario-" + i, scenarios.get(i)));
                reached.add(new BitSet(count));
            }
            Experiment experiment =
                    Experiment.in(worlds).seed(seed).replications(first, count).threads(threads);
            if (!play(experiment, reached.subList(from, from + worlds.size()), failed)) {
                return Optional.empty();
            }
        }
        long[][] hits =
                reached.stream().map(bits -> packed(bits, failed, count)).toArray(long[][]::new);
        return Optional.of(new RungHits(hits, count - failed.cardinality(), failed.cardinality()));
    }

    /** Plays an experiment; whether it was played to its end. */
    private boolean play(Experiment asked, List<BitSet> reached, BitSet failed) {
        MonteCarlo experiment = new MonteCarlo(asked, cancelled);
        int peak = new ColumnPlaces(experiment.columns()).of(CoreColumns.PEAK_RUNG);
        AtomicInteger played = new AtomicInteger();
        experiment.run(replication -> {
            int place = (int) (replication.number() - asked.first());
            played.incrementAndGet();
            if (!replication.complete()) {
                failed.set(place);
                return;
            }
            for (int world = 0; world < reached.size(); world++) {
                reached.get(world).set(place, replication.rows().get(world).values()[peak] >= rung);
            }
        });
        return played.get() == asked.count();
    }

    /** The bits of the replications that did not fail, without gaps, in as many words as all would need. */
    private static long[] packed(BitSet reached, BitSet failed, int count) {
        long[] words = new long[(count + Long.SIZE - 1) / Long.SIZE];
        int place = 0;
        for (int replication = failed.nextClearBit(0);
                replication < count;
                replication = failed.nextClearBit(replication + 1)) {
            if (reached.get(replication)) {
                words[place / Long.SIZE] |= 1L << place;
            }
            place++;
        }
        return words;
    }
}

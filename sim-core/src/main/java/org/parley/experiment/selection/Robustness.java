package org.parley.experiment.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.model.Scenario;
import org.parley.stats.Interval;
import org.parley.stats.PairedSample;

/**
 * How portfolios fare over worlds in which uncertain numbers of the scenario differ, with common random numbers. Intervals of
 * a worst case or a regret hold for the largest of several figures: each of these has a share of the error (Bonferroni
 * 1936). They cover chance within the worlds that were drawn, not what lies between them.
 */
public final class Robustness {
    private final PairedSample sample; // [world * portfolios + portfolio]
    private final int portfolios;
    private final int worlds;
    private final int failed;
    private final List<Robust> all;

    private Robustness(PairedSample sample, int portfolios, int worlds, int failed) {
        this.sample = sample;
        this.portfolios = portfolios;
        this.worlds = worlds;
        this.failed = failed;
        this.all = IntStream.range(0, portfolios).mapToObj(this::robust).toList();
    }

    /**
     * Plays every portfolio in every world.
     *
     * @param play plays them
     * @param scenarios the scenario of each portfolio in each world, {@code [world][portfolio]}
     * @param count replications of each, ≥ 1
     * @return how they fare; empty if it was cancelled
     */
    public static Optional<Robustness> play(RungPlay play, List<List<Scenario>> scenarios, int count) {
        List<Scenario> flat = new ArrayList<>();
        scenarios.forEach(flat::addAll);
        int portfolios = scenarios.get(0).size();
        return play.play(flat, 0, count)
                .map(outcomes -> new Robustness(
                        new PairedSample(outcomes.hits(), outcomes.complete()),
                        portfolios,
                        scenarios.size(),
                        outcomes.failed()));
    }

    private Robust robust(int portfolio) {
        int[] everywhere = everywhere(portfolio);
        Largest worst = new Largest();
        Largest regret = new Largest();
        double each = 1 - (1 - Interval.LEVEL) / worlds;
        double eachPair = 1 - (1 - Interval.LEVEL) / (worlds * Math.max(1.0, portfolios - 1.0));
        for (int world = 0; world < worlds; world++) {
            worst.add(sample.share(everywhere[world]).interval(each), world);
            regret.add(new Interval(0, 0, 0), world); // against itself
            for (int other = 0; other < portfolios; other++) {
                if (other != portfolio) {
                    regret.add(
                            sample.compare(everywhere[world], world * portfolios + other)
                                    .difference(eachPair),
                            world);
                }
            }
        }
        return new Robust(
                sample.meanShare(everywhere), worst.interval(), worst.where(), regret.interval(), regret.where());
    }

    /** A portfolio in all worlds. */
    private int[] everywhere(int portfolio) {
        return IntStream.range(0, worlds)
                .map(world -> world * portfolios + portfolio)
                .toArray();
    }

    /**
     * The portfolios whose mean risk cannot be told from that of {@link #byMean}: their paired difference may be none, in
     * intervals that hold together for all pairs of portfolios (Bonferroni 1936), as it is not known beforehand which is the best.
     */
    public List<Integer> alikeByMean() {
        int best = byMean();
        double pairs = Math.max(1, portfolios * (portfolios - 1.0) / 2);
        return IntStream.range(0, portfolios)
                .filter(other -> other != best)
                .filter(other -> sample.meanDifference(
                                everywhere(other), everywhere(best), 1 - (1 - Interval.LEVEL) / pairs)
                        .contains(0))
                .boxed()
                .toList();
    }

    /** How each portfolio fares, in their order. */
    public List<Robust> all() {
        return all;
    }

    /** The portfolio with the smallest mean risk; the first of equals, as in the next two. */
    public int byMean() {
        return least(robust -> robust.mean().estimate());
    }

    /** The portfolio whose worst case is least bad. */
    public int byWorst() {
        return least(robust -> robust.worst().estimate());
    }

    /** The portfolio whose largest regret is smallest. */
    public int byRegret() {
        return least(robust -> robust.regret().estimate());
    }

    private int least(ToDoubleFunction<Robust> figure) {
        return IntStream.range(0, portfolios)
                .boxed()
                .min(Comparator.comparingDouble(portfolio -> figure.applyAsDouble(all.get(portfolio))))
                .orElseThrow();
    }

    /** In how many worlds a portfolio has the smallest risk, or one as small. */
    public int bestIn(int portfolio) {
        return (int) IntStream.range(0, worlds)
                .filter(world ->
                        IntStream.range(0, portfolios).allMatch(other -> hits(world, portfolio) <= hits(world, other)))
                .count();
    }

    private long hits(int world, int portfolio) {
        return sample.share(world * portfolios + portfolio).hits();
    }

    /** Number of worlds. */
    public int worlds() {
        return worlds;
    }

    /** Replications of each portfolio in each world that ran to their end. */
    public int replications() {
        return sample.trials();
    }

    /** How many replications failed and were left out. */
    public int failed() {
        return failed;
    }

    /** The largest of several figures, with limits that hold for it if those of all figures hold. */
    private static final class Largest {
        private double estimate = Double.NEGATIVE_INFINITY;
        private double low = Double.NEGATIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;
        private int where;

        void add(Interval figure, int world) {
            if (figure.estimate() > estimate) {
                estimate = figure.estimate();
                where = world;
            }
            low = Math.max(low, figure.low());
            high = Math.max(high, figure.high());
        }

        Interval interval() {
            return new Interval(estimate, low, high);
        }

        int where() {
            return where;
        }
    }
}

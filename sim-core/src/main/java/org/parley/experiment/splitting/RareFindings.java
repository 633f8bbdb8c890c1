package org.parley.experiment.splitting;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.parley.model.Ladder;
import org.parley.stats.Efficiency;
import org.parley.stats.Independent;
import org.parley.stats.Interval;
import org.parley.stats.Repetitions;
import org.parley.stats.Share;
import org.parley.stats.Verdict;

/**
 * What a splitting found.
 *
 * @param plan what was played
 * @param startRung the highest rung a relation that counts starts on
 * @param played the repetitions that ran to their end, {@code [world][repetition]}
 * @param failed how many repetitions failed in any world; a failure counts for nothing else
 */
public record RareFindings(RarePlan plan, int startRung, List<List<RareRepetition>> played, int failed) {
    /**
     * Spread of the estimates, in means, above which their own interval is not trusted alone: their tail may be longer
     * than that of a log-normal law, which {@link Repetitions#interval} allows for. An assumption.
     */
    public static final double SCATTERED = 1.5;

    /** Share of the work of crude Monte Carlo above which splitting is not worth its trouble; an assumption. */
    private static final double PAYS = 0.5;

    /** Estimated chance of war from which on crude Monte Carlo sees it often enough; an assumption. */
    private static final double OFTEN = 0.05;

    private static final double ROUNDING = 1e-9; // estimates that differ by less are equal

    public RareFindings {
        played = played.stream().map(List::copyOf).toList();
    }

    static RareFindings of(RarePlan plan, List<List<RareRepetition>> all) {
        List<List<RareRepetition>> played = all.stream()
                .map(world ->
                        world.stream().filter(one -> one.failure().isEmpty()).toList())
                .toList();
        int failed = (int) IntStream.range(0, all.get(0).size())
                .filter(one ->
                        all.stream().anyMatch(world -> world.get(one).failure().isPresent()))
                .count();
        return new RareFindings(plan, plan.scenario().startRung(), played, failed);
    }

    /** The scenario's ladder. */
    public Ladder ladder() {
        return plan.scenario().ladder();
    }

    /** Whether there is a second world to compare with. */
    public boolean twinned() {
        return plan.worlds().size() > 1;
    }

    /** Whether every world has the two repetitions it takes to tell anything. */
    public boolean tells() {
        return played.stream().allMatch(world -> world.size() >= 2);
    }

    /** The estimates of the chance that a world reaches a rung, 0…war. */
    public Repetitions estimates(int world, int rung) {
        return new Repetitions(column(world, one -> one.reached()[rung]));
    }

    /**
     * The chance that a world reaches a rung, 0…war. Where all estimates are zero, or all are equal, or they scatter more
     * than {@link #SCATTERED}, the upper limit is not below what is sure without splitting: the exact limit of the
     * independent replications the particles began as, or the limit of the rung below, whichever is lower; where all are
     * equal, the lower limit is 0. Where all particles of all repetitions reached it, the lower limit is that of as many
     * independent trials.
     */
    public Interval reached(int world, int rung) {
        Repetitions estimates = estimates(world, rung);
        if (rung > startRung && estimates.mean() == 1 && estimates.spread() <= ROUNDING) {
            long trials = (long) plan.particles() * estimates.count();
            return new Share(trials, trials).interval();
        }
        Interval own = estimates.interval();
        double high = Math.min(1, own.high());
        boolean alike = estimates.spread() <= ROUNDING; // but not certain: too few particles to differ
        boolean trusted = estimates.spread() <= SCATTERED && (!alike || rung <= startRung);
        if (!trusted && rung > 0) {
            double sure = Math.min(
                    crude(world, rung).interval().high(),
                    reached(world, rung - 1).high());
            high = own.estimate() > 0 ? Math.max(high, sure) : sure;
        }
        return new Interval(own.estimate(), trusted || !alike ? own.low() : 0, high);
    }

    /** The chance of war in a world. */
    public Interval war(int world) {
        return reached(world, ladder().war());
    }

    /**
     * The chance that a run which reached the rung below reaches a rung, 1…war. Where all repetitions agree in it, which
     * few particles do by chance, the limits are not within those of the independent replications the particles began as;
     * 0 and 1 if none of these reached the rung below.
     */
    public Interval onward(int world, int rung) {
        Interval reached = reached(world, rung);
        if (reached.estimate() == 1) {
            return reached;
        }
        Interval ratio = estimates(world, rung).over(estimates(world, rung - 1));
        if (rung > startRung && ratio.high() - ratio.low() <= ROUNDING) {
            Interval alone =
                    new Share(crude(world, rung).hits(), crude(world, rung - 1).hits()).interval();
            return new Interval(
                    ratio.estimate(),
                    Math.min(ratio.estimate(), alone.low()),
                    Math.min(1, Math.max(ratio.estimate(), alone.high())));
        }
        return new Interval(ratio.estimate(), ratio.low(), Math.min(1, ratio.high()));
    }

    /** The difference that the last world makes to the chance of reaching a rung: first less last. */
    public Interval difference(int rung) {
        return Independent.difference(reached(0, rung), reached(last(), rung));
    }

    /** How many times as likely it is to reach a rung in the first world as in the last. */
    public Interval ratio(int rung) {
        return Independent.ratio(reached(0, rung), reached(last(), rung));
    }

    /** Which share of the work of crude Monte Carlo it took to know the chance of war in a world as well, 0…∞. */
    public Interval shareOfCrudeWork(int world) {
        return new Efficiency(
                        column(world, one -> one.reached()[ladder().war()]),
                        column(world, RareRepetition::steps),
                        column(world, RareRepetition::crudeSteps))
                .share();
    }

    /** What the first world does to war against the last, by the interval of the difference. */
    public Verdict verdict() {
        return Verdict.of(difference(ladder().war()));
    }

    /** Why splitting was of little use in a world, or why its interval is in doubt; empty if neither. */
    public Optional<RareDoubt> doubt(int world) {
        double war = war(world).estimate();
        if (war == 0) {
            return Optional.of(RareDoubt.NONE_REACHED_WAR);
        }
        if (war > OFTEN) {
            return Optional.of(RareDoubt.NOT_RARE);
        }
        if (shareOfCrudeWork(world).estimate() > PAYS) {
            return Optional.of(RareDoubt.DOES_NOT_PAY);
        }
        boolean scattered = estimates(world, ladder().war()).spread() > SCATTERED;
        return scattered ? Optional.of(RareDoubt.SCATTERED) : Optional.empty();
    }

    /** How many steps of the model a world took. */
    public long steps(int world) {
        return played.get(world).stream().mapToLong(RareRepetition::steps).sum();
    }

    /** How many replications take as many steps as the splitting did in a world. */
    public double replications(int world) {
        return steps(world) / StatUtils.mean(column(world, RareRepetition::crudeSteps));
    }

    /**
     * Of the particles a world began with, how many reached a rung by themselves: crude Monte Carlo; nothing of nothing
     * where they were not played to their ends.
     */
    public Share crude(int world, int rung) {
        long hits = 0;
        long trials = 0;
        for (RareRepetition one : played.get(world)) {
            if (one.crude().length > 0) {
                hits += one.crude()[rung];
                trials += plan.particles();
            }
        }
        return new Share(hits, trials);
    }

    private int last() {
        return plan.worlds().size() - 1;
    }

    private double[] column(int world, ToDoubleFunction<RareRepetition> value) {
        return played.get(world).stream().mapToDouble(value).toArray();
    }
}

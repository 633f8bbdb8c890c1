package org.parley.experiment;

import java.util.List;
import java.util.function.Consumer;
import org.parley.experiment.play.MonteCarlo;
import org.parley.experiment.play.Plan;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.World;
import org.parley.experiment.tally.Findings;
import org.parley.experiment.tally.StoppingPoint;
import org.parley.experiment.tally.Tally;
import org.parley.experiment.times.TimeStudy;
import org.parley.model.Scenario;
import org.parley.stats.FixedNumber;
import org.parley.stats.StoppingRule;

/**
 * An experiment in a few words, for use from Java: {@code Experiment.of(scenario).twins().replications(1000).seed(7).play()}.
 * Immutable; every method gives another experiment. The figures are those of {@code parley run} with the same scenario,
 * seed and number of replications, for any number of threads.
 */
public final class Experiment {
    private static final int REPLICATIONS = 1000; // as parley run has it

    private final List<World> worlds;
    private final StoppingRule rule;
    private final long seed;
    private final int threads;

    private Experiment(List<World> worlds, StoppingRule rule, long seed, int threads) {
        this.worlds = worlds;
        this.rule = rule;
        this.seed = seed;
        this.threads = threads;
    }

    /** A thousand replications of a scenario as it is, with seed 1, on as many threads as there are processors. */
    public static Experiment of(Scenario scenario) {
        return new Experiment(
                List.of(World.asIs(scenario)),
                new FixedNumber(REPLICATIONS),
                1,
                Runtime.getRuntime().availableProcessors());
    }

    /** The same against the twin with clear communication. */
    public Experiment twins() {
        return in(List.of(worlds.get(0), World.clear(worlds.get(0).scenario())));
    }

    /**
     * The same against a changed scenario, on the same chances.
     *
     * @param name what the changed world is called in results
     * @param changed a scenario with the same ladder
     * @throws IllegalArgumentException if the ladders have different rungs
     */
    public Experiment against(String name, Scenario changed) {
        Scenario scenario = worlds.get(0).scenario();
        if (changed.ladder().top() != scenario.ladder().top()
                || changed.ladder().war() != scenario.ladder().war()) {
            throw new IllegalArgumentException("changed has " + changed.ladder().top() + " rungs and war on "
                    + changed.ladder().war() + ", the scenario "
                    + scenario.ladder().top() + " and "
                    + scenario.ladder().war() + ": worlds are compared on one ladder");
        }
        return in(List.of(worlds.get(0), World.of(name, changed)));
    }

    /** The same in other worlds; questions are asked of the first, in comparison with the last. */
    public Experiment in(List<World> others) {
        return new Experiment(List.copyOf(others), rule, seed, threads);
    }

    /**
     * The same with so many replications.
     *
     * @param count how many, ≥ 1
     */
    public Experiment replications(int count) {
        return until(new FixedNumber(count));
    }

    /** The same with as many replications as a rule on the share of wars in the first world asks for. */
    public Experiment until(StoppingRule other) {
        return new Experiment(worlds, other, seed, threads);
    }

    /**
     * The same on other chances.
     *
     * @param number any number
     */
    public Experiment seed(long number) {
        return new Experiment(worlds, rule, number, threads);
    }

    /**
     * The same on so many threads, which has no influence on any result.
     *
     * @param count how many, ≥ 1
     */
    public Experiment threads(int count) {
        return new Experiment(worlds, rule, seed, count);
    }

    /** What will be played, at most. */
    public Plan plan() {
        return new Plan(worlds, seed, 0, rule.atMost(), threads);
    }

    /** Plays, and says what the replications add up to. */
    public Findings play() {
        return play(replication -> {});
    }

    /**
     * Plays, and says what the replications add up to.
     *
     * @param sink takes each replication, in the order of their numbers, on the calling thread; columns are those of
     *     {@link MonteCarlo#columns}
     */
    public Findings play(Consumer<Replication> sink) {
        Plan plan = plan();
        MonteCarlo experiment = new MonteCarlo(plan, () -> false);
        Tally tally = new Tally(plan, experiment.columns());
        StoppingPoint point = new StoppingPoint(rule, plan, experiment.columns());
        experiment.runWhile(replication -> {
            tally.add(replication);
            sink.accept(replication);
            return point.goesOn(replication);
        });
        return tally.findings();
    }

    /** Plays, and says when a rung was reached; throws as {@link TimeStudy#TimeStudy}. */
    public TimeStudy timesTo(int rung) {
        MonteCarlo experiment = new MonteCarlo(plan(), () -> false);
        TimeStudy study = new TimeStudy(plan(), experiment.columns(), rung);
        play(study::add);
        return study;
    }
}

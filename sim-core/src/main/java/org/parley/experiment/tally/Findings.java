package org.parley.experiment.tally;

import java.util.List;
import org.parley.engine.watch.Outcome;
import org.parley.model.Ladder;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.stats.Verdict;

/**
 * What the replications of an experiment add up to.
 *
 * @param worlds names of the worlds they were played in
 * @param ladder the scenario's ladder
 * @param startRung the highest rung a relation that counts starts on
 * @param failed how many replications failed; they count for nothing else
 * @param outcomes how often each world ended in each {@link Outcome}, {@code [world][outcome]}
 * @param reached how often each rung was reached, {@code [rung]}, in the first world against the last; with a single
 *     world, in that world against itself
 * @param inadvertent among the wars of the first world, those in which no nation is greedy
 */
public record Findings(
        List<String> worlds,
        Ladder ladder,
        int startRung,
        long failed,
        List<List<Share>> outcomes,
        List<PairedShares> reached,
        Share inadvertent) {
    public Findings {
        worlds = List.copyOf(worlds);
        outcomes = List.copyOf(outcomes);
        reached = List.copyOf(reached);
    }

    /**
     * The same with intervals at another level, for an experiment that a rule ended.
     *
     * @param level see {@link org.parley.stats.StoppingRule#level}
     */
    public Findings at(double level) {
        return new Findings(
                worlds,
                ladder,
                startRung,
                failed,
                outcomes.stream()
                        .map(world ->
                                world.stream().map(share -> share.at(level)).toList())
                        .toList(),
                reached.stream().map(pairs -> pairs.at(level)).toList(),
                inadvertent.at(level));
    }

    /** Whether a rule ended the experiment, and its intervals are corrected for interim looks. */
    public boolean allowsForLooks() {
        return war().level() > Interval.LEVEL;
    }

    /** Whether there is a second world to compare with. */
    public boolean twinned() {
        return worlds.size() > 1;
    }

    /** How often it came to war, in the first world against the last. */
    public PairedShares war() {
        return reached.get(ladder.war());
    }

    /** What the first world does to war against the last, by the interval of the difference. */
    public Verdict verdict() {
        return Verdict.of(war().difference());
    }

    /** How often a world ended in a way. */
    public Share outcome(int world, Outcome outcome) {
        return outcomes.get(world).get(outcome.ordinal());
    }

    /** Number of replications that ran to their end in every world. */
    public long complete() {
        return war().pairs();
    }
}

package org.parley.experiment.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.parley.engine.CompiledScenario;
import org.parley.engine.Interventions;
import org.parley.engine.mason.CrisisRun;
import org.parley.experiment.attribution.ButFor.Change;
import org.parley.experiment.attribution.ButFor.ChangePair;
import org.parley.experiment.attribution.ButFor.Effort;
import org.parley.experiment.play.Threshold;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;

/**
 * Looks for what one replication needed: it is played again with one event gone otherwise, on the same random numbers,
 * for each event before the threshold was reached; then without each mechanism; and if no single event suffices, with
 * pairs of those that delayed it most. Necessary in this sense is the but-for cause of lawyers (Pearl 1999); of causes
 * that back each other up it finds none, which is why pairs are looked for.
 */
public final class ButForSearch {
    /** Most pairs tried: all pairs of 63 changes fit. */
    public static final int MOST_PAIRS = 2000;

    private final Scenario scenario;
    private final CompiledScenario compiled;
    private final int rung;
    private final long seed;
    private final long replication;
    private final int most;
    private final BooleanSupplier cancelled;
    private final Ascent ascent;
    private final CrisisRun run;

    /**
     * Prepares to look.
     *
     * @param scenario what is played
     * @param threshold what must be reached
     * @param seed the experiment's seed
     * @param replication number of the replication, ≥ 0
     * @param most how many single changes are tried at most, the latest ones, ≥ 1
     * @param cancelled asked before each replay; once true, the search ends with what was found
     */
    public ButForSearch(
            Scenario scenario, Threshold threshold, long seed, long replication, int most, BooleanSupplier cancelled) {
        this.scenario = scenario;
        this.compiled = CompiledScenario.of(scenario);
        this.rung = threshold.on(scenario.ladder());
        this.seed = seed;
        this.replication = replication;
        this.most = most;
        this.cancelled = cancelled;
        this.ascent = new Ascent(compiled, rung);
        this.run = new CrisisRun(compiled, ascent);
        if (most < 1) {
            throw new IllegalArgumentException("most = " + most + " must be at least 1");
        }
    }

    /**
     * Looks.
     *
     * @param step called after each replay
     */
    public ButFor run(Runnable step) {
        EventHistory history = new EventHistory(compiled, rung);
        new CrisisRun(compiled, history).play(seed, replication);
        OptionalInt reached = history.ascent().reached();
        if (reached.isEmpty()) {
            return found(history, 0, 0, List.of(), List.of(), new Pairs());
        }
        List<Change> candidates = new ArrayList<>();
        for (PastEvent event : history.events()) {
            event.alternatives().forEach(other -> candidates.add(new Change(event, other, -1, reached)));
        }
        int untried = Math.max(0, candidates.size() - most);
        List<Change> changes = new ArrayList<>();
        for (Change candidate : candidates.subList(untried, candidates.size())) {
            if (!cancelled.getAsBoolean()) {
                changes.add(replayed(candidate));
                step.run();
            }
        }
        List<Change> needed = changes.stream()
                .filter(change -> change.reachedTick().isEmpty())
                .toList();
        List<Mechanism> mechanisms = neededMechanisms(step);
        Pairs pairs = needed.isEmpty() ? pairs(changes, step) : new Pairs();
        return found(history, changes.size(), untried, needed, mechanisms, pairs);
    }

    private Change replayed(Change change) {
        run.play(seed, replication, change.alternative().interventions());
        return new Change(change.event(), change.alternative(), ascent.peak(), ascent.reached());
    }

    private List<Mechanism> neededMechanisms(Runnable step) {
        List<Mechanism> needed = new ArrayList<>();
        for (Mechanism mechanism : Player.active(scenario)) {
            if (!cancelled.getAsBoolean()) {
                CompiledScenario without = CompiledScenario.of(scenario.without(Set.of(mechanism)));
                Ascent watching = new Ascent(without, rung);
                new CrisisRun(without, watching).play(seed, replication);
                if (watching.reached().isEmpty()) {
                    needed.add(mechanism);
                }
                step.run();
            }
        }
        return needed;
    }

    /** Pairs of the changes that delayed it most, the later first among equals; pairs of one event make no sense. */
    private Pairs pairs(List<Change> changes, Runnable step) {
        List<Change> promising = changes.stream()
                .sorted(Comparator.comparingInt(
                                (Change change) -> -change.reachedTick().orElseThrow())
                        .thenComparingInt(change -> -change.event().tick()))
                .limit((long) Math.floor((1 + Math.sqrt(1 + 8.0 * MOST_PAIRS)) / 2))
                .toList();
        Pairs pairs = new Pairs();
        for (int i = 0; i < promising.size(); i++) {
            for (int j = i + 1; j < promising.size() && !cancelled.getAsBoolean(); j++) {
                if (!promising.get(i).event().equals(promising.get(j).event())) {
                    pairs.tried++;
                    tryTogether(promising.get(i), promising.get(j), pairs);
                    step.run();
                }
            }
        }
        return pairs;
    }

    private void tryTogether(Change first, Change second, Pairs pairs) {
        Interventions both =
                first.alternative().interventions().and(second.alternative().interventions());
        run.play(seed, replication, both);
        if (ascent.reached().isEmpty()) {
            pairs.found.add(new ChangePair(first, second, ascent.peak()));
        }
    }

    private ButFor found(
            EventHistory history,
            int tried,
            int untried,
            List<Change> needed,
            List<Mechanism> mechanisms,
            Pairs pairs) {
        return new ButFor(
                compiled,
                replication,
                rung,
                history.ascent().peak(),
                history.ascent().reached(),
                history.events().size(),
                needed,
                mechanisms,
                pairs.found,
                new Effort(tried, untried, pairs.tried, !cancelled.getAsBoolean()));
    }

    /** What came of trying pairs. */
    private static final class Pairs {
        private final List<ChangePair> found = new ArrayList<>();
        private int tried;
    }
}

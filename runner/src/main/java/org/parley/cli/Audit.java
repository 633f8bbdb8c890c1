package org.parley.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.audit.TriedLever;
import org.parley.read.variant.Lever;
import org.parley.read.variant.ScenarioLevers;
import org.parley.report.AuditText;

/** Plays an audit: every lever against the same baseline, on several threads. */
final class Audit {
    /** How many times as many replications are played before a lever is called dead; an assumption. */
    static final int PATIENCE = 20;

    private final ScenarioLevers levers;
    private final long seed;
    private final int replications;
    private final int threads;
    private final boolean presets;

    Audit(ScenarioLevers levers, long seed, int replications, int threads, boolean presets) {
        this.levers = levers;
        this.seed = seed;
        this.replications = replications;
        this.threads = threads;
        this.presets = presets;
    }

    /** What was found. */
    AuditText play() throws InterruptedException {
        Baseline baseline = new Baseline(levers.loaded().scenario(), seed, replications);
        List<Lever> all = levers.all(presets);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.of(levers.loaded().name(), all.size(), "levers")) {
            List<Callable<TriedLever>> moves = new ArrayList<>();
            all.forEach(lever -> moves.add(() -> {
                TriedLever tried = move(lever, baseline);
                progress.step();
                return tried;
            }));
            List<TriedLever> tried = results(pool.invokeAll(moves));
            Set<String> alive = new HashSet<>();
            tried.stream().filter(one -> !one.effect().isDead()).forEach(one -> alive.add(one.name()));
            List<Callable<TriedLever>> again = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Lever lever = all.get(i);
                TriedLever one = tried.get(i);
                again.add(() -> one.inert() || alive.contains(one.name()) ? one : lookFurther(lever, one, baseline));
            }
            List<TriedLever> found = results(pool.invokeAll(again));
            return new AuditText(
                    levers.loaded().name(), baseline, (long) PATIENCE * replications, found, remarks(found));
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a lever could not be moved", broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<String> remarks(List<TriedLever> found) {
        List<String> remarks = new ArrayList<>();
        List<String> inert = levers.loaded().scenario().about().inert();
        found.stream()
                .filter(one -> inert.contains(one.name()) && !one.effect().isDead())
                .forEach(one -> remarks.add("'" + one.name() + "' is declared inert, but does something."));
        levers.unknownInert().forEach(name -> remarks.add("'" + name + "' is declared inert, but is no lever here."));
        long numbers = levers.presetNumbers();
        if (numbers > 0) {
            remarks.add(
                    presets
                            ? numbers
                                    + " of the numbers come from presets; those that change nothing are no fault here."
                            : numbers + " further numbers come from presets and were not moved; --presets moves them.");
        }
        return remarks;
    }

    private static TriedLever move(Lever lever, Baseline baseline) {
        return new TriedLever(
                lever.name(),
                lever.change(),
                lever.inert(),
                baseline.effect(lever.scenario().orElseThrow()),
                OptionalLong.empty());
    }

    private TriedLever lookFurther(Lever lever, TriedLever tried, Baseline baseline) {
        return tried.with(baseline.laterDifference(lever.scenario().orElseThrow(), (long) PATIENCE * replications));
    }

    private static List<TriedLever> results(List<Future<TriedLever>> finished)
            throws InterruptedException, ExecutionException {
        List<TriedLever> results = new ArrayList<>();
        for (Future<TriedLever> one : finished) {
            results.add(one.get());
        }
        return results;
    }
}

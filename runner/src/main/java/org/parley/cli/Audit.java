package org.parley.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.parley.experiment.audit.AuditFindings;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.audit.TriedLever;
import org.parley.read.variant.Lever;
import org.parley.read.variant.ScenarioLevers;

/** Plays an audit: every lever against the same baseline, on several threads. One that is cut tells of the levers it has finished. */
final class Audit {
    /** How many times as many replications are played before a lever is called dead; an assumption. */
    static final int PATIENCE = 20;

    private final ScenarioLevers levers;
    private final long seed;
    private final int replications;
    private final int threads;
    private final boolean presets;
    private final BooleanSupplier cancelled;

    /**
     * Prepares an audit.
     *
     * @param presets whether numbers that come from presets are moved as well
     * @param cancelled asked before each replication; once true, levers that are not finished are left out
     */
    Audit(ScenarioLevers levers, long seed, int replications, int threads, boolean presets, BooleanSupplier cancelled) {
        this.levers = levers;
        this.seed = seed;
        this.replications = replications;
        this.threads = threads;
        this.presets = presets;
        this.cancelled = cancelled;
    }

    /**
     * What was found.
     *
     * @throws CancellationException if it was cancelled before the first lever was moved
     */
    Found play() throws InterruptedException {
        Baseline baseline = new Baseline(levers.loaded().scenario(), seed, replications, cancelled);
        List<Lever> all = levers.all(presets);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.of(levers.loaded().name(), all.size(), "levers")) {
            List<Callable<TriedLever>> moves = new ArrayList<>();
            all.forEach(lever -> moves.add(() -> {
                TriedLever tried = move(lever, baseline);
                progress.step();
                return tried;
            }));
            Map<Lever, TriedLever> moved = finished(all, pool.invokeAll(moves));
            if (moved.isEmpty() && !all.isEmpty()) {
                throw new CancellationException("cancelled before the first lever was moved");
            }
            Set<String> alive = new HashSet<>();
            moved.values().stream().filter(one -> !one.effect().isDead()).forEach(one -> alive.add(one.name()));
            List<Callable<TriedLever>> again = new ArrayList<>();
            moved.forEach((lever, one) -> again.add(
                    () -> one.inert() || alive.contains(one.name()) ? one : lookFurther(lever, one, baseline)));
            List<TriedLever> told = List.copyOf(
                    finished(List.copyOf(moved.keySet()), pool.invokeAll(again)).values());
            AuditFindings findings = new AuditFindings(baseline, (long) PATIENCE * replications, told);
            return new Found(findings, remarks(told), told.size(), all.size());
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

    /** What came of levers, in their order, but for those that were given up. */
    private static Map<Lever, TriedLever> finished(List<Lever> levers, List<Future<TriedLever>> results)
            throws InterruptedException {
        Map<Lever, TriedLever> finished = new LinkedHashMap<>();
        for (int i = 0; i < levers.size(); i++) {
            try {
                finished.put(levers.get(i), results.get(i).get());
            } catch (ExecutionException broken) {
                if (!(broken.getCause() instanceof CancellationException)) {
                    throw new IllegalStateException("a lever could not be moved", broken.getCause());
                }
            }
        }
        return finished;
    }

    /**
     * What was found.
     *
     * @param findings what the finished moves came to
     * @param remarks what else is to be said of declarations and presets
     * @param finished of how many moves of levers
     * @param all how many there are
     */
    record Found(AuditFindings findings, List<String> remarks, int finished, int all) {
        boolean complete() {
            return finished == all;
        }
    }
}

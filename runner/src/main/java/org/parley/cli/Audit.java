package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.experiment.Baseline;
import org.parley.experiment.TriedLever;
import org.parley.model.Scenario;
import org.parley.read.Lever;
import org.parley.read.Levers;
import org.parley.report.AuditText;

/** Plays an audit: every lever against the same baseline, on several threads. */
final class Audit {
    private final Levers levers;
    private final long seed;
    private final int replications;
    private final int threads;

    Audit(Levers levers, long seed, int replications, int threads) {
        this.levers = levers;
        this.seed = seed;
        this.replications = replications;
        this.threads = threads;
    }

    /** What was found. */
    AuditText play() throws InterruptedException {
        Baseline baseline = new Baseline(levers.loaded().scenario(), seed, replications);
        List<Lever> all = levers.all();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.of(levers.loaded().name(), all.size(), "levers")) {
            List<Future<TriedLever>> waiting = new ArrayList<>();
            all.forEach(lever ->
                    lever.scenario().ifPresent(moved -> waiting.add(pool.submit(() -> move(lever, moved, baseline)))));
            List<TriedLever> tried = new ArrayList<>();
            for (Future<TriedLever> one : waiting) {
                tried.add(one.get());
                progress.step();
            }
            return new AuditText(levers.loaded().name(), baseline, tried);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a lever could not be moved", broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static TriedLever move(Lever lever, Scenario moved, Baseline baseline) {
        return new TriedLever(lever.name(), lever.change(), lever.inert(), baseline.effect(moved));
    }
}

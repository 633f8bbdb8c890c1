package org.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.play.World;
import org.parley.model.Scenario;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.SourceNote;
import org.parley.report.CasePage;

/** Plays what the page of a case tells of: the case, its clear twin, and each of its overlays, on several threads. */
final class Page {
    private final LoadedScenario loaded;
    private final Map<ScenarioFile, LoadedScenario> overlaid; // [overlay]
    private final long seed;
    private final int replications;
    private final BooleanSupplier cancelled;

    Page(
            LoadedScenario loaded,
            Map<ScenarioFile, LoadedScenario> overlaid,
            long seed,
            int replications,
            BooleanSupplier cancelled) {
        this.loaded = loaded;
        this.overlaid = overlaid;
        this.seed = seed;
        this.replications = replications;
        this.cancelled = cancelled;
    }

    /**
     * The page, line by line; {@code command} is what makes it.
     *
     * @throws CancellationException if it was cancelled; there is no half of a page
     */
    List<String> lines(int threads, String command) throws InterruptedException {
        Scenario scenario = loaded.scenario();
        Baseline baseline = new Baseline(scenario, seed, replications, cancelled);
        return new CasePage(scenario.about(), scenario.ladder(), baseline, variants(baseline, threads), assumptions())
                .lines(command, loaded.hash());
    }

    private List<CasePage.Variant> variants(Baseline baseline, int threads) throws InterruptedException {
        List<Callable<CasePage.Variant>> tasks = new ArrayList<>();
        Scenario clear = World.clear(loaded.scenario()).scenario();
        tasks.add(() -> new CasePage.Variant("clear", "With clear communication", baseline.effect(clear)));
        overlaid.forEach((overlay, changed) -> tasks.add(() -> new CasePage.Variant(
                "--with " + overlay.stem(), overlay.firstRemark(), baseline.effect(changed.scenario()))));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CasePage.Variant> variants = new ArrayList<>();
            for (Future<CasePage.Variant> one : pool.invokeAll(tasks)) {
                variants.add(one.get());
            }
            return variants;
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof CancellationException cut) {
                throw cut;
            }
            throw new IllegalStateException("a variant could not be played", broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<CasePage.Assumption> assumptions() {
        Set<SourceNote> notes = new LinkedHashSet<>(loaded.sources());
        overlaid.values().forEach(changed -> notes.addAll(changed.sources()));
        return notes.stream()
                .filter(SourceNote::isAssumption)
                .map(note -> new CasePage.Assumption(note.pointer(), note.text()))
                .toList();
    }
}

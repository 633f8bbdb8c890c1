package org.parley.benchmarks;

import java.util.List;
import org.parley.model.Scenario;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;

/** Scenarios to measure on. */
final class Crises {
    /** Steps of {@link #among}: 40 days of 6 hours. */
    static final int TICKS = 160;

    private static final Library LIBRARY = Library.builtIn();

    private Crises() {}

    /** A built-in scenario. */
    static Scenario builtIn(String name) {
        return read(LIBRARY.scenario(name).orElseThrow());
    }

    /**
     * A crisis in which every nation is the adversary of every other. All relations are local, so that no war ends a run
     * early and each has {@link #TICKS} steps.
     */
    static Scenario among(int nations) {
        StringBuilder text = new StringBuilder("clock: {horizonDays: 40, stepHours: 6, settledDays: 1000}\nnations:\n");
        for (int i = 0; i < nations; i++) {
            text.append("  N%d: {}%n".formatted(i));
        }
        StringBuilder channels = new StringBuilder("channels:\n");
        text.append("relations:\n");
        int pairs = 0;
        for (int i = 0; i < nations; i++) {
            for (int j = i + 1; j < nations && pairs < Scenario.MAX_ENTRIES; j++, pairs++) {
                text.append("  N%d-N%d: {startRung: 4, local: true}%n".formatted(i, j));
                channels.append("  c%d_%d: {preset: embassy-cable, between: [N%d, N%d]}%n".formatted(i, j, i, j));
            }
        }
        text.append(channels).append("incidents: {collision: {domain: sea, ratePerDay: 0.15, misattribution: 0.6}}\n");
        return read(new ScenarioFile("mesh.yaml", text.toString()));
    }

    private static Scenario read(ScenarioFile file) {
        try {
            return new ScenarioReader(LIBRARY).read(file, List.of()).scenario();
        } catch (InvalidScenarioException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

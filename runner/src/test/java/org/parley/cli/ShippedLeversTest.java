package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.experiment.audit.Baseline;
import org.parley.model.Scenario;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.variant.Lever;
import org.parley.read.variant.ScenarioLevers;

/** Whatever a shipped scenario gives does something in it, and its replications differ. */
@Tag("property")
class ShippedLeversTest {
    private static final Library LIBRARY = Library.builtIn();
    private static final int REPLICATIONS = 600;
    private static final int SOME = 200; // of a scenario with 99.5 % on one rung they show it with chance 0.98
    private static final int FEW = 10;
    private static final double SATURATED = 0.98;

    /** A lever is dead if no move of it changes anything in any replication. */
    @ParameterizedTest
    @MethodSource
    void everyLeverDoesSomething(String name) throws InvalidScenarioException {
        ScenarioLevers levers = levers(name, List.of());
        List<Lever> open = new ArrayList<>(levers.all(false));
        open.removeIf(Lever::inert);
        dropAlive(open, baseline(name, FEW)); // most show it at once, by one move or another
        if (!open.isEmpty()) {
            dropAlive(open, baseline(name, REPLICATIONS));
        }

        assertEquals(List.of(), open.stream().map(Lever::name).distinct().toList());
    }

    /** Drops all moves of every number, mechanism and measure of which one move changes anything. */
    private static void dropAlive(List<Lever> open, Baseline baseline) {
        Set<String> alive = new HashSet<>();
        for (Lever lever : open) {
            if (!alive.contains(lever.name()) && baseline.feels(lever.scenario().orElseThrow())) {
                alive.add(lever.name());
            }
        }
        open.removeIf(lever -> alive.contains(lever.name()));
    }

    static List<String> everyLeverDoesSomething() {
        return LIBRARY.scenarios();
    }

    @ParameterizedTest
    @MethodSource
    void replicationsDiffer(String name) throws InvalidScenarioException {
        double sameness = baseline(name, SOME).sameness();

        assertTrue(sameness <= SATURATED, sameness + " of the replications share one peak rung");
    }

    static Stream<String> replicationsDiffer() {
        return LIBRARY.scenarios().stream().filter(name -> !name.startsWith("theory/"));
    }

    @ParameterizedTest
    @MethodSource
    void everyOverlayChangesSomething(String name, String overlay) throws InvalidScenarioException {
        ScenarioLevers plain = levers(name, List.of());
        ScenarioLevers laid = levers(name, List.of(LIBRARY.overlays(name).get(overlay)));

        assertNotEquals(plain.loaded().hash(), laid.loaded().hash());
        Scenario changed = laid.loaded().scenario();
        assertTrue(baseline(name, FEW).feels(changed)
                || baseline(name, REPLICATIONS).feels(changed));
    }

    static List<Arguments> everyOverlayChangesSomething() {
        List<Arguments> all = new ArrayList<>();
        for (String name : LIBRARY.scenarios()) {
            LIBRARY.overlays(name).keySet().forEach(overlay -> all.add(Arguments.of(name, overlay)));
        }
        return all;
    }

    private static Baseline baseline(String name, int replications) throws InvalidScenarioException {
        return new Baseline(levers(name, List.of()).loaded().scenario(), 1, replications);
    }

    private static ScenarioLevers levers(String name, List<ScenarioFile> overlays) throws InvalidScenarioException {
        return new ScenarioLevers(
                new ScenarioReader(LIBRARY), LIBRARY.scenario(name).orElseThrow(), overlays, List.of());
    }
}

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
    private static final int FEW = 10;
    private static final double SATURATED = 0.98;

    /** A lever is dead if no move of it changes anything in any replication. */
    @ParameterizedTest
    @MethodSource
    void everyLeverDoesSomething(String name) throws InvalidScenarioException {
        ScenarioLevers levers = levers(name, List.of());
        Baseline baseline = new Baseline(levers.loaded().scenario(), 1, REPLICATIONS);
        List<Lever> all = levers.all(false);
        Set<String> alive = new HashSet<>();
        for (int first : List.of(FEW, REPLICATIONS)) { // most show it at once, by one move or another
            for (Lever lever : all) {
                boolean open = !alive.contains(lever.name());
                if (lever.inert()
                        || (open
                                && lever.scenario()
                                        .filter(moved -> baseline.feels(moved, first))
                                        .isPresent())) {
                    alive.add(lever.name());
                }
            }
        }

        assertEquals(
                List.of(),
                all.stream()
                        .map(Lever::name)
                        .filter(lever -> !alive.contains(lever))
                        .toList());
    }

    static List<String> everyLeverDoesSomething() {
        return LIBRARY.scenarios();
    }

    @ParameterizedTest
    @MethodSource
    void replicationsDiffer(String name) throws InvalidScenarioException {
        double sameness = new Baseline(levers(name, List.of()).loaded().scenario(), 1, REPLICATIONS).sameness();

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
        assertTrue(new Baseline(plain.loaded().scenario(), 1, REPLICATIONS)
                .feels(laid.loaded().scenario()));
    }

    static List<Arguments> everyOverlayChangesSomething() {
        List<Arguments> all = new ArrayList<>();
        for (String name : LIBRARY.scenarios()) {
            LIBRARY.overlays(name).keySet().forEach(overlay -> all.add(Arguments.of(name, overlay)));
        }
        return all;
    }

    private static ScenarioLevers levers(String name, List<ScenarioFile> overlays) throws InvalidScenarioException {
        return new ScenarioLevers(
                new ScenarioReader(LIBRARY), LIBRARY.scenario(name).orElseThrow(), overlays, List.of());
    }
}

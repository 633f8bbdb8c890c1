package org.parley.read.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.engine.CompiledScenario;
import org.parley.engine.Snapshot;
import org.parley.engine.mason.CrisisRun;
import org.parley.observe.Trace;
import org.parley.random.KeyedRandom;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;

/** Every shipped scenario can be kept midway and taken up without a trace. */
@Tag("property")
class ShippedCopiesTest {
    private static final Library LIBRARY = Library.builtIn();
    private static final int STEPS = 30;

    @ParameterizedTest
    @MethodSource
    void aCopyTellsTheSameStory(String name) throws InvalidScenarioException {
        CompiledScenario compiled = CompiledScenario.of(new ScenarioReader(LIBRARY)
                .read(LIBRARY.scenario(name).orElseThrow(), List.of())
                .scenario());
        List<String> original = new ArrayList<>();
        CrisisRun run = new CrisisRun(compiled, new Trace(compiled, original::add));
        run.begin(new KeyedRandom(7, 3));
        for (int step = 0; step < STEPS && run.outcome().isEmpty(); step++) {
            run.advance();
        }
        Snapshot kept = run.snapshot();
        int told = original.size();
        playOn(run);

        List<String> copied = new ArrayList<>();
        CrisisRun copy = new CrisisRun(compiled, new Trace(compiled, copied::add));
        copy.play(7, 4);
        copied.clear();
        copy.resume(kept);
        playOn(copy);

        assertEquals(original.subList(told, original.size()), copied);
        assertEquals(run.outcome(), copy.outcome());
    }

    static List<String> aCopyTellsTheSameStory() {
        return LIBRARY.scenarios();
    }

    private static void playOn(CrisisRun run) {
        while (run.outcome().isEmpty()) {
            run.advance();
        }
    }
}

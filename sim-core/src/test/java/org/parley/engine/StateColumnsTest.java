package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.engine.watch.MessageKind;
import org.parley.engine.watch.Observer;
import org.parley.model.Mediation;
import org.parley.model.Obligation;
import org.parley.model.Pact;
import org.parley.model.Sharing;
import org.parley.random.KeyedRandom;
import org.parley.testing.Crises;
import org.parley.testing.Measures;
import org.parley.testing.Rows;

/** Every column of every state is copied, grown and reset; columns are found by reflection, so that none is forgotten. */
@Tag("property")
class StateColumnsTest {
    private static final int FIRST_CAPACITY = 64; // of the message ring

    private final CompiledScenario compiled = CompiledScenario.of(Crises.lively()
            .nations("A", "B", "C")
            .coarse(2)
            .measures(Measures.full(new Mediation(3, 1, 0.5, 1)))
            .pacts(new Pact(
                    "pact",
                    List.of("A", "C"),
                    List.of("A", "C"),
                    new Obligation(0.8, 0.9, 0.7, 0.3, 0.5),
                    new Sharing(0.5, 0.5, 0.2),
                    Map.of()))
            .build());

    @Test
    void everyColumnIsFoundByTheTestItself() {
        List<String> paths = Columnar.of(crisis()).paths();

        assertTrue(paths.size() > 60, paths.toString());
        assertThat(paths).anyMatch(path -> path.contains("messages.clear"));
        assertThat(paths).anyMatch(path -> path.contains("levers.cohesion"));
    }

    @Test
    void everyColumnIsCopied() {
        Crisis original = scribbled();
        Crisis copy = crisis();
        assertNotEquals(List.of(), differences(original, copy, path -> true));

        copy.copyFrom(original);

        assertEquals(List.of(), differences(original, copy, path -> true));
    }

    /** What is written into a copy does not reach the original. */
    @Test
    void aCopySharesNoColumn() {
        Crisis original = scribbled();
        Crisis copy = crisis();
        copy.copyFrom(original);
        Map<String, String> before = Columnar.of(original).values();
        Columnar.of(copy).scribble(77);

        assertEquals(
                List.of(), Columnar.differences(before, Columnar.of(original).values()));
    }

    /** Rows of messages and of what is pending are forgotten by their count, so only that is compared. */
    @Test
    void everyColumnIsReset() {
        KeyedRandom numbers = new KeyedRandom(Rows.SEED, 0);
        Crisis used = scribbled();
        used.start(numbers);
        Crisis fresh = crisis();
        fresh.start(numbers);

        assertEquals(
                List.of(), differences(fresh, used, path -> !path.matches(".*(messages|readings|explanations)\\..*")));
        assertEquals(used.state.messages.first(), used.state.messages.end());
    }

    @Test
    void everyColumnOfTheMessageRingIsGrown() {
        MessageRing ring = new MessageRing();
        for (int message = 0; message < FIRST_CAPACITY; message++) {
            ring.add();
        }
        for (int slot = 0; slot < 10; slot++) {
            ring.finish(slot);
        }
        ring.sweep();
        for (int message = 0; message < 10; message++) {
            ring.add(); // now the oldest message is in the middle of the columns
        }
        Columnar columns = Columnar.of(ring);
        columns.scribble(3);
        Map<String, String> before = rows(columns, place -> ring.slot(ring.first() + place));
        ring.add();

        assertEquals(
                List.of(),
                Columnar.differences(before, rows(Columnar.of(ring), place -> ring.slot(ring.first() + place))));
    }

    @Test
    void everyColumnOfWhatIsPendingIsGrown() {
        Pending pending = new Pending();
        for (int row = 0; row < 8; row++) {
            pending.add(0, 0, 0, 0);
        }
        Columnar columns = Columnar.of(pending);
        columns.scribble(3);
        Map<String, String> before = columns.rows(8, row -> row);
        pending.add(0, 0, 0, 0);

        assertEquals(
                List.of(), Columnar.differences(before, Columnar.of(pending).rows(8, row -> row)));
    }

    private static Map<String, String> rows(Columnar columns, IntUnaryOperator slot) {
        return columns.rows(FIRST_CAPACITY, slot);
    }

    private Crisis crisis() {
        return new Crisis(compiled, Observer.NONE);
    }

    /** A crisis whose every column holds something else than at the start, with more under way than there is room for at first. */
    private Crisis scribbled() {
        Crisis crisis = crisis();
        crisis.start(new KeyedRandom(1, 1));
        for (int message = 0; message < 2 * FIRST_CAPACITY; message++) {
            crisis.state.messages.add();
        }
        for (int row = 0; row < 16; row++) {
            crisis.state.readings.add(0, 0, 0, 0);
            crisis.state.explanations.add(0, 0, 0, 0);
        }
        Columnar.of(crisis).scribble(5);
        crisis.compiled = compiled.coarse.orElseThrow();
        crisis.interventions = Interventions.of(new MessageKey(0, MessageKind.SIGNAL, 0, 0), MessageTurn.LOST);
        return crisis;
    }

    private static List<String> differences(Crisis expected, Crisis found, Predicate<String> which) {
        return Columnar.differences(
                        Columnar.of(expected).values(), Columnar.of(found).values())
                .stream()
                .filter(which)
                .toList();
    }
}

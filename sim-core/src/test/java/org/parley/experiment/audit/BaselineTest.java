package org.parley.experiment.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.model.Scenario;
import org.parley.testing.Crises;

/** What a change does is told from what it leaves as it was, whatever columns the changed scenario has. */
@Tag("property")
class BaselineTest {
    private static final Scenario LIVELY = Crises.lively().build();

    @Test
    void noChangeIsNeverFelt() {
        Baseline baseline = new Baseline(LIVELY, 7, 20);

        assertFalse(baseline.feels(LIVELY));
        assertEquals(0, baseline.effect(LIVELY).different().hits());
        assertTrue(baseline.laterDifference(LIVELY, 40).isEmpty());
    }

    @Test
    void aWorldWithOtherColumnsIsComparedByTheirNames() {
        Baseline baseline = new Baseline(LIVELY, 7, 20);
        Scenario deserted = Crises.deserted(LIVELY);
        LeverEffect effect = baseline.effect(deserted);

        assertTrue(baseline.feels(deserted));
        assertEquals(20, effect.different().hits());
        assertEquals(0, effect.war().first().hits());
    }
}

package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.tally.Stopped;
import org.parley.stats.Share;
import org.parley.stats.UntilPrecise;

/** What is said of where a rule ended a run. One look alone keeps the intervals at 95 %, which makes them well known. */
@Tag("property")
class StoppedTextTest {
    private static final UntilPrecise ABSOLUTE = new UntilPrecise(UntilPrecise.Measure.ABSOLUTE, 0.05, List.of(1000));
    private static final UntilPrecise RELATIVE = new UntilPrecise(UntilPrecise.Measure.RELATIVE, 0.1, List.of(1000));

    @Test
    void aRuleThatWasReachedIsToldWithItsInterval() {
        assertEquals(
                "Stopped by the rule (until war is known to ± 0.05) after 1,000 replications: war 10.0 % [8.3, 12.0],"
                        + " with a look at one point.",
                StoppedText.sentence(new Stopped(ABSOLUTE, 1000, true, true, new Share(100, 1000))));
    }

    @Test
    void aRunThatWasCutOffSaysNothingOfTheRule() {
        assertEquals(
                "Ended before the rule could: after 50 replications, war 0.0 % [0.0, 7.1], with a look at"
                        + " one point.",
                StoppedText.sentence(new Stopped(RELATIVE, 50, false, false, new Share(0, 50))));
    }

    @Test
    void everyLookThatMayBeIsCounted() {
        UntilPrecise thrice = new UntilPrecise(UntilPrecise.Measure.ABSOLUTE, 0.05, List.of(400, 600, 900));
        String sentence = StoppedText.sentence(new Stopped(thrice, 600, true, true, new Share(6, 600)));

        assertThat(sentence).endsWith("with looks at up to 3 points.");
    }

    @Test
    void aRelativeRuleThatWasNotReachedInSpiteOfWarsGivesNoOtherReason() {
        assertEquals(
                "The rule (until war is known to ± 0.1 of itself) was not reached by the most replications allowed,"
                        + " 1,000: war 10.0 % [8.3, 12.0], with a look at one point.",
                StoppedText.sentence(new Stopped(RELATIVE, 1000, false, true, new Share(100, 1000))));
    }

    @Test
    void machinesReadTheSame() {
        Map<String, Object> data = StoppedText.data(new Stopped(ABSOLUTE, 1000, true, true, new Share(100, 1000)));

        assertEquals(
                List.of("rule", "replications", "reached", "looks", "war", "low", "high"), List.copyOf(data.keySet()));
        assertEquals("until war is known to ± 0.05", data.get("rule"));
        assertEquals(List.of(1000), data.get("looks"));
        assertEquals(new BigDecimal("0.1"), data.get("war"));
    }

    @Test
    void withoutReplicationsTheShareIsNotKnownButItsLimitsAre() {
        Map<String, Object> data = StoppedText.data(new Stopped(ABSOLUTE, 0, false, false, new Share(0, 0)));

        assertFalse(data.containsKey("war"));
        assertEquals(BigDecimal.ZERO, data.get("low"));
        assertEquals(new BigDecimal("1"), data.get("high"));
    }
}

package org.parley.experiment.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.tally.Stopped.End;
import org.parley.stats.FixedNumber;
import org.parley.stats.Share;
import org.parley.stats.StoppingRule;
import org.parley.stats.UntilPrecise;

/** What ended an experiment. */
@Tag("property")
class StoppedTest {
    @ParameterizedTest
    @CsvSource({
        "absolute, false, false, 0, CUT_SHORT",
        "relative, false, false, 0, CUT_SHORT",
        "absolute, true, true, 5, REACHED",
        "absolute, false, true, 5, AT_MOST",
        "absolute, false, true, 0, AT_MOST",
        "relative, false, true, 5, AT_MOST",
        "relative, false, true, 0, NO_WAR",
        "fixed, false, true, 0, AT_MOST"
    })
    void theRuleTheCapOrSomethingElseEndedIt(String rule, boolean reached, boolean ended, long wars, End end) {
        assertEquals(end, new Stopped(rule(rule), 1000, reached, ended, new Share(wars, 1000)).end());
    }

    private static StoppingRule rule(String name) {
        return switch (name) {
            case "absolute" -> UntilPrecise.absolute(0.01, 400, 1000);
            case "relative" -> UntilPrecise.relative(0.1, 400, 1000);
            default -> new FixedNumber(1000);
        };
    }
}

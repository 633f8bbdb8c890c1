package org.parley.store;

import org.parley.form.Decimals;
import org.parley.stats.StoppingRule;
import org.parley.stats.UntilPrecise;

/** A stopping rule in words, as experiments are known by: "until war is known to ± 0.01". */
public final class StoppingWords {
    private StoppingWords() {}

    /** The words of a rule on the share of wars. */
    public static String of(StoppingRule rule) {
        if (rule instanceof UntilPrecise until) {
            String part = until.measure() == UntilPrecise.Measure.RELATIVE ? " of itself" : "";
            return "until war is known to ± " + Decimals.text(until.halfWidth()) + part;
        }
        return "a fixed number";
    }
}

package org.parley.report;

import org.parley.experiment.Findings;

/** Says what stands in brackets behind the figures of a report. */
final class Brackets {
    private Brackets() {}

    /** The note below a table. */
    static String note(Findings findings) {
        String looks = findings.allowsForLooks() ? ", which hold in spite of the looks of the rule" : "";
        return "In brackets: 95 % intervals" + looks + ". They cover chance, not what the scenario assumes.";
    }
}

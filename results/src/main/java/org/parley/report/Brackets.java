package org.parley.report;

import org.parley.experiment.tally.Findings;

/** Says what stands in brackets behind the figures of a report. */
final class Brackets {
    private Brackets() {}

    /** The note below a table of shares. */
    static String note(Findings findings) {
        return note("95 % intervals", findings.allowsForLooks());
    }

    /**
     * The note below a table.
     *
     * @param intervals what they are
     * @param looks whether they allow for the looks of a rule that ended the experiment
     */
    static String note(String intervals, boolean looks) {
        return "In brackets: " + intervals + (looks ? ", which hold in spite of the looks of the rule" : "")
                + ". They cover chance, not what the scenario assumes.";
    }
}

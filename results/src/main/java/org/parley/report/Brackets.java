package org.parley.report;

import org.parley.experiment.tally.Findings;
import org.parley.form.Note;

/** Says what stands in brackets behind the figures of a report. */
public final class Brackets {
    private Brackets() {}

    /** The note below a table of shares. */
    public static Note note(Findings findings) {
        return note("95 % intervals", findings.allowsForLooks());
    }

    /**
     * The note below a table.
     *
     * @param intervals what they are
     * @param looks whether they are corrected for the interim looks of a rule that ended the experiment
     */
    public static Note note(String intervals, boolean looks) {
        return new Note("In brackets: " + intervals + (looks ? ", corrected for interim looks" : "")
                + ". They cover chance, not what the scenario assumes.");
    }
}

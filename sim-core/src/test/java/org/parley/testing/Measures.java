package org.parley.testing;

import java.util.List;
import org.parley.model.Measure;
import org.parley.model.MeasureEffect;
import org.parley.model.Reach;
import org.parley.model.Term;

/** Measures between A and B, for tests. */
public final class Measures {
    private Measures() {}

    /** A measure of full strength and reach that has always been in force, with an activity a month. */
    public static Measure full(MeasureEffect... effects) {
        return with(1, new Reach(1, 1, 1), Term.always(), effects);
    }

    /** The same without any strength. */
    public static Measure none(MeasureEffect... effects) {
        return with(0, new Reach(1, 1, 1), Term.always(), effects);
    }

    /** A measure of some reach. */
    public static Measure reaching(double coverage, double compliance, double relay, MeasureEffect... effects) {
        return with(1, new Reach(coverage, compliance, relay), Term.always(), effects);
    }

    /** A measure in all its parts. */
    public static Measure with(double strength, Reach reach, Term term, MeasureEffect... effects) {
        List<String> parties = List.of("A", "B");
        return new Measure("measure", "measure", parties, parties, strength, reach, term, 60, 0, List.of(effects));
    }
}

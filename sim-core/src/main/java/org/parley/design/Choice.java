package org.parley.design;

/** What a design chooses for one factor at one point. */
public sealed interface Choice {
    /** A place on the factor's scale, in 0…1. */
    record Place(double at) implements Choice {
        public Place {
            if (!(at >= 0 && at <= 1)) {
                throw new IllegalArgumentException("at = " + at + " is outside 0…1");
            }
        }
    }

    /** A number, in the factor's own unit. */
    record Value(double number) implements Choice {}

    /** The factor is left as the scenario has it. */
    record AsIs() implements Choice {}
}

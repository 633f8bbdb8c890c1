package org.parley.design;

/** What a design chooses for one factor at one point. */
public sealed interface Coordinate {
    /** A place on the factor's scale, in 0…1. */
    record OnScale(double at) implements Coordinate {
        public OnScale {
            if (!(at >= 0 && at <= 1)) {
                throw new IllegalArgumentException("at = " + at + " is outside 0…1");
            }
        }
    }

    /** A number, in the factor's own unit. */
    record Value(double number) implements Coordinate {}

    /** The factor is left as the scenario has it. */
    record AsIs() implements Coordinate {
        /** How it is written in tables and results. */
        public static final String TEXT = "as is";
    }
}

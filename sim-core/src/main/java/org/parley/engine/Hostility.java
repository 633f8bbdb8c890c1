package org.parley.engine;

/** Hostile attribution: what one believes already shifts what one reads next (Jervis 1976), more so under stress. */
final class Hostility {
    private Hostility() {}

    /** The shift of a reading of {@code nation} about the other side of {@code relation}. */
    static double shift(Crisis crisis, int nation, int relation) {
        double strength = crisis.compiled.nations.hostileAttribution[nation] * (1 + crisis.state.stress[nation]);
        return strength * (crisis.state.threat(relation) - 0.5);
    }
}

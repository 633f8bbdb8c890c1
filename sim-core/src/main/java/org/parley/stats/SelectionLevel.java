package org.parley.stats;

import java.util.BitSet;
import java.util.Comparator;

/** One level of a {@link Selection}: the systems that belong to it, those still in, and the one chosen. Mutable. */
final class SelectionLevel {
    private final BitSet alive = new BitSet();
    private int chosen = -1; // none yet

    SelectionLevel(int size) {
        alive.set(0, size);
    }

    /** Takes out what is significantly worse than another one still in, and chooses a system that is near all that are left. */
    void judge(PairedCounts counts, BitSet[] worse, BitSet[] near) {
        if (decided()) {
            return;
        }
        if (alive.cardinality() > 1 && worse.length > 0) {
            BitSet before = (BitSet) alive.clone();
            before.stream().filter(system -> worse[system].intersects(before)).forEach(alive::clear);
        }
        alive.stream()
                .filter(system -> alive.cardinality() == 1 || isNearAll(system, near))
                .boxed()
                .min(Comparator.comparingLong(system -> counts.share(system).hits()))
                .ifPresent(best -> chosen = best);
    }

    private boolean isNearAll(int system, BitSet[] near) {
        if (near.length == 0) {
            return false;
        }
        BitSet others = (BitSet) alive.clone();
        others.clear(system);
        others.andNot(near[system]);
        return others.isEmpty();
    }

    boolean decided() {
        return chosen >= 0;
    }

    /** The one chosen; while there is none, the one of those still in with the fewest hits, the first of equals. */
    int chosen(PairedCounts counts) {
        return decided()
                ? chosen
                : alive.stream()
                        .boxed()
                        .min(Comparator.comparingLong(
                                system -> counts.share(system).hits()))
                        .orElseThrow();
    }

    BitSet alive() {
        return alive;
    }
}

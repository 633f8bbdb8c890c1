package org.parley.experiment.audit;

import java.util.OptionalLong;

/**
 * A lever that was moved, and what that did.
 *
 * @param name what it is: a JSON Pointer, or "mechanism loss"
 * @param change how it was moved, in words
 * @param inert whether the scenario declares that it changes nothing
 * @param effect what it did
 * @param later if it did nothing: the first of further replications in which it does, if it was looked for and found
 */
public record TriedLever(String name, String change, boolean inert, LeverEffect effect, OptionalLong later) {
    /** Whether it changed nothing anywhere it was looked for. */
    public boolean isDead() {
        return effect.isDead() && later.isEmpty();
    }

    /** The same, with the later replication in which it does something. */
    public TriedLever with(OptionalLong found) {
        return new TriedLever(name, change, inert, effect, found);
    }
}

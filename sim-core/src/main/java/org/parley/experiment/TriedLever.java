package org.parley.experiment;

/**
 * A lever that was moved, and what that did.
 *
 * @param name what it is: a JSON Pointer, or "mechanism loss"
 * @param change how it was moved, in words
 * @param inert whether the scenario declares that it changes nothing
 * @param effect what it did
 */
public record TriedLever(String name, String change, boolean inert, LeverEffect effect) {}

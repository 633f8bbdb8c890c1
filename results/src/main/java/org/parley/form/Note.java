package org.parley.form;

/**
 * A sentence below or between figures, such as what their intervals are.
 *
 * @param text one or more sentences
 */
public record Note(String text) implements Block {}

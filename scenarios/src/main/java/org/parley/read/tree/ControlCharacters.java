package org.parley.read.tree;

import java.util.OptionalInt;

/**
 * Characters that are no text: a terminal obeys them, or shows what follows in another order than it is. Line breaks and
 * tabs are text.
 */
public final class ControlCharacters {
    private ControlCharacters() {}

    /** Whether it is a control character of Unicode other than line break and tab, or one of those that turn text around. */
    public static boolean contains(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        boolean control = Character.getType(character) == Character.CONTROL && !layout;
        boolean turns = character == '\u061C'
                || character == '\u200E'
                || character == '\u200F'
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
        boolean breaksLine = character == '\u2028' || character == '\u2029';
        return control || turns || breaksLine;
    }

    /** The first in a text. */
    public static OptionalInt first(String text) {
        return text.chars().filter(ControlCharacters::contains).findFirst();
    }

    /** A character as it may be shown: {@code \u001b}, which is how JSON writes it too. */
    public static String shown(int character) {
        return String.format("\\u%04x", character);
    }
}

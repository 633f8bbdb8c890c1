package org.parley.read.tree;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901), written out only when it is asked for: a tree of long names then holds each of them once.
 * Immutable.
 */
public final class Pointer {
    /** The pointer of a whole file. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String step; // escaped, with its slash; anything at the beginning of a chain

    private Pointer(@Nullable Pointer parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** A pointer by its text. */
    public static Pointer of(String text) {
        return new Pointer(null, text);
    }

    /** The pointer of a field or item inside this one (~ and / are escaped). */
    public Pointer then(String key) {
        return new Pointer(this, "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    /** Its text. */
    @Override
    public String toString() {
        return parent == null ? step : parent + step;
    }
}

package org.parley.form;

import java.util.Locale;

/** Writes whole numbers with a comma between thousands. */
public final class Grouped {
    private Grouped() {}

    /** "12,345". */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

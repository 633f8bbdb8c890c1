package org.parley.model.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How constants are written in files: lower case, hyphens for underscores. */
public final class Words {
    private Words() {}

    /** The word for a constant: {@code HOSTILE_ATTRIBUTION} is "hostile-attribution". */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words for all constants of a type, in order. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /**
     * The constant a word stands for.
     *
     * @throws IllegalArgumentException if no constant is written so
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", all(type)));
    }
}

package org.parley.read.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that was probably meant. */
public final class NearestName {
    private static final int LONGEST = 100; // characters; what is longer is no slip of the pen
    private static final int MOST_KNOWN = 1_000; // names that are looked at, so that it takes milliseconds
    private static final int MOST_LISTED = 16;
    private static final int LEAST_BEGUN = 3; // letters

    private NearestName() {}

    /** The known name with the fewest edits, ignoring case, if that is at most a third of its letters, or two, one in names of up to three. */
    public static Optional<String> to(String written, List<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .limit(MOST_KNOWN)
                .map(name -> new Near(name, edits(lower, name)))
                .filter(near -> near.edits() >= 0)
                .min(Comparator.comparingInt(Near::edits))
                .map(Near::name);
    }

    /** What to say after "unknown": the nearest name, else what is known. */
    public static String advice(String written, List<String> known) {
        if (known.isEmpty()) {
            return "; none is known here";
        }
        return to(written, known)
                .or(() -> begun(written, known))
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(() -> "; known: "
                        + String.join(", ", known.subList(0, Math.min(MOST_LISTED, known.size())))
                        + (known.size() > MOST_LISTED ? ", …" : ""));
    }

    /** The only known name that begins with, or else contains, what was written. */
    private static Optional<String> begun(String written, List<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.length() < LEAST_BEGUN) {
            return Optional.empty();
        }
        List<String> beginning = known.stream()
                .limit(MOST_KNOWN)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(lower))
                .distinct()
                .toList();
        List<String> containing = known.stream()
                .limit(MOST_KNOWN)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(lower))
                .distinct()
                .toList();
        List<String> found = beginning.isEmpty() ? containing : beginning;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The edits from one to the other; -1 if they are more than are allowed. */
    private static int edits(String lower, String name) {
        int allowed = name.length() <= 3 ? 1 : Math.max(2, name.length() / 3);
        return new LevenshteinDistance(allowed).apply(lower, name.toLowerCase(Locale.ROOT));
    }

    /**
     * A known name and how far it is.
     *
     * @param edits from what was written to it; -1 if it is too far
     */
    private record Near(String name, int edits) {}
}

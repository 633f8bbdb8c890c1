package org.parley.read.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The problems found so far, each once. Only so many are kept: a file with thousands of problems has one that explains
 * them, and what is said of each would take longer than to read the file. Mutable.
 */
public final class Issues {
    /** Most problems that are kept; an assumption. */
    public static final int MOST = 100;

    private static final Issue MORE = new Issue(
            Place.of("and more"),
            "",
            "only the first " + MOST + " problems found are listed; mend them and look again");

    private final Set<Issue> found = new LinkedHashSet<>();
    private boolean more;

    /** The same problems, to add others to. */
    public Issues copy() {
        Issues copy = new Issues();
        copy.found.addAll(found);
        copy.more = more;
        return copy;
    }

    /** Adds a problem, unless it is there already or there are too many. */
    public void add(Issue issue) {
        if (found.size() < MOST) {
            found.add(issue);
        } else {
            more |= !found.contains(issue);
        }
    }

    /** Adds a problem whose message takes work; it is not worked out where there are too many already. */
    public void add(Place place, String pointer, Supplier<String> message) {
        if (found.size() < MOST) {
            found.add(new Issue(place, pointer, message.get()));
        } else {
            more = true;
        }
    }

    /** Adds problems. */
    public void addAll(List<Issue> issues) {
        issues.forEach(this::add);
    }

    /** Whether none was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many are kept. */
    public int size() {
        return found.size();
    }

    /** All of them, in the order of the text; behind them one that says so if there were more. */
    public List<Issue> inOrder() {
        List<Issue> all = new ArrayList<>(found.stream().sorted(Issue.IN_TEXT).toList());
        if (more) {
            all.add(MORE);
        }
        return all;
    }
}

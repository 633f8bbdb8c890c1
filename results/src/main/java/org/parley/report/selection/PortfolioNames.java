package org.parley.report.selection;

import java.util.List;
import org.parley.form.Cell;

/** What portfolios of measures are called. */
final class PortfolioNames {
    private static final int WIDEST = 60; // characters of a name in a table

    private PortfolioNames() {}

    /** A cell of a table: the name for people, the members for machines. */
    static Cell cell(List<String> members) {
        return Cell.of(shortened(name(members)), members);
    }

    /** "hotline-1963 + firebreak", or "nothing". */
    static String name(List<String> members) {
        return members.isEmpty() ? "nothing" : String.join(" + ", members);
    }

    /** "hotline-1963 and firebreak", of one member at least. */
    static String spoken(List<String> members) {
        int last = members.size() - 1;
        return last == 0 ? members.get(0) : String.join(", ", members.subList(0, last)) + " and " + members.get(last);
    }

    /** A name that fits a table. */
    static String shortened(String name) {
        return name.length() <= WIDEST ? name : name.substring(0, WIDEST - 1) + "…";
    }
}

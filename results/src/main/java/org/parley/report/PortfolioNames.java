package org.parley.report;

import java.util.List;
import org.parley.experiment.selection.Portfolio;

/** What portfolios of measures are called. */
final class PortfolioNames {
    private static final int WIDEST = 60; // characters of a name in a table

    private PortfolioNames() {}

    /** "hotline-1963 + firebreak", or "nothing". */
    static String name(List<String> members) {
        return members.isEmpty() ? "nothing" : String.join(" + ", members);
    }

    /** "hotline-1963 and firebreak", of one member at least. */
    static String spoken(List<String> members) {
        int last = members.size() - 1;
        return last == 0 ? members.get(0) : String.join(", ", members.subList(0, last)) + " and " + members.get(last);
    }

    /** Characters of the widest of the names in a table. */
    static int width(List<Portfolio> portfolios) {
        return portfolios.stream()
                .mapToInt(portfolio -> shortened(name(portfolio.members())).length())
                .max()
                .orElse(1);
    }

    /** A name that fits a table. */
    static String shortened(String name) {
        return name.length() <= WIDEST ? name : name.substring(0, WIDEST - 1) + "…";
    }
}

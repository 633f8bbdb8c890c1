package org.parley.model;

import java.util.List;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;

/**
 * Two different nations, as a scenario file names them: "USA-USSR".
 *
 * @param first the one named first
 * @param second the one named second
 */
public record Dyad(String first, String second) {
    /**
     * Reads a dyad's name; anything wrong with it is noted, and a stand-in returned.
     *
     * @param text the name, "A-B"
     * @param fields where a problem is noted
     */
    static Dyad read(String text, Fields fields) {
        Names nations = fields.names(Names.NATION);
        List<String> ends = List.of(text.split("-", -1));
        if (ends.size() != 2) {
            fields.problem(
                    "",
                    "'" + text + "' does not name two nations, as in "
                            + (nations.known().size() < 2
                                    ? "A-B"
                                    : nations.known().get(0) + "-"
                                            + nations.known().get(1)));
            return new Dyad("", "");
        }
        ends.forEach(end -> fields.checkName("", end, nations));
        if (ends.get(0).equals(ends.get(1))) {
            fields.problem("", "'" + text + "' is a relation of a nation to itself");
        }
        return new Dyad(ends.get(0), ends.get(1));
    }

    /**
     * The directed relation of that name; two empty names if it is not of the form "A-B".
     *
     * @param name "A-B"
     */
    public static Dyad named(String name) {
        int dash = name.indexOf('-');
        return dash < 0 ? new Dyad("", "") : new Dyad(name.substring(0, dash), name.substring(dash + 1));
    }

    /** The same two the other way round. */
    public Dyad reversed() {
        return new Dyad(second, first);
    }

    /** Its name, "A-B". */
    public String name() {
        return first + "-" + second;
    }

    /** Whether the other dyad names the same two nations, in either order. */
    boolean sameAs(Dyad other) {
        return equals(other) || reversed().equals(other);
    }
}

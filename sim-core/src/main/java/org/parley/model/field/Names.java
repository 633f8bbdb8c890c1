package org.parley.model.field;

import java.util.List;

/**
 * The names that a reference may choose from.
 *
 * @param what what the names stand for, as in an error message: "nation"
 * @param known the allowed names, in file order
 */
public record Names(String what, List<String> known) {
    /** The nations of a scenario. */
    public static final String NATION = "nation";

    /** The rungs of a scenario's ladder, by number. */
    public static final String RUNG = "rung";

    /** The relations of a scenario, each in both directions, as "A-B". */
    public static final String RELATION = "relation";

    /** The channels that serve a relation, followed by the relation's name. */
    public static final String CHANNEL_OF = "channel of ";

    /** The kinds of incident of a scenario. */
    public static final String INCIDENT = "incident";

    /** What the names stand for, with its article: "an incident". */
    public String one() {
        return ("aeio".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }

    public Names {
        known = List.copyOf(known);
    }
}

package org.parley.engine;

import java.util.List;

/** Finds the index of something a scenario names. */
final class Ids {
    private Ids() {}

    /**
     * The place of an id among those known.
     *
     * @throws IllegalArgumentException naming the sort of thing, the id and what is known
     */
    static int index(String sort, String id, List<String> known) {
        int index = known.indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException(sort + " = " + id + " is none of " + known);
        }
        return index;
    }
}

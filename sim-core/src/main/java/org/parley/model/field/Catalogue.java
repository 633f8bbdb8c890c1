package org.parley.model.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The known kinds of one sort of thing, by the word that names them in scenario files. Immutable.
 *
 * @param <T> the sort of thing
 */
public final class Catalogue<T> {
    private final String sort;
    private final Map<String, Kind<T>> kinds;

    /**
     * One kind.
     *
     * @param name its word in files
     * @param meaning one phrase for {@code list} and {@code explain}
     * @param reader makes it from its fields
     */
    public record Kind<T>(String name, String meaning, Function<Fields, ? extends T> reader) {}

    private Catalogue(String sort, Map<String, Kind<T>> kinds) {
        this.sort = sort;
        this.kinds = kinds;
    }

    /** A catalogue with nothing in it yet; {@code sort} names what it holds: "doctrine". */
    public static <T> Catalogue<T> of(String sort) {
        return new Catalogue<>(sort, Map.of());
    }

    /**
     * This catalogue and one more kind.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public Catalogue<T> with(String name, String meaning, Function<Fields, ? extends T> reader) {
        if (kinds.containsKey(name)) {
            throw new IllegalArgumentException(sort + " '" + name + "' is registered twice");
        }
        Map<String, Kind<T>> more = new LinkedHashMap<>(kinds);
        more.put(name, new Kind<>(name, meaning, reader));
        return new Catalogue<>(sort, more);
    }

    /** What the catalogue holds: "doctrine". */
    public String sort() {
        return sort;
    }

    /** The kinds, in the order they were registered. */
    public List<Kind<T>> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The words a file may use. */
    public Names names() {
        return new Names(sort, List.copyOf(kinds.keySet()));
    }

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Kind<T> kind(String name) {
        Kind<T> kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no " + sort + " is named '" + name + "'");
        }
        return kind;
    }
}

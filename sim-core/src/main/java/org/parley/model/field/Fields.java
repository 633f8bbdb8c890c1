package org.parley.model.field;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of one object of a scenario file, as a kind reads them.
 *
 * <p>No method throws for bad input: the problem is noted with its place, and a value that is allowed is returned, so
 * that one reading finds every problem. A field that no reader asks for is a problem too. The same calls, made against
 * a recorder instead of a file, produce the reference page: a kind is described by how it reads itself.
 */
public interface Fields {
    /** The number, or the parameter's fallback; it is a problem if there is neither, or the number is not allowed. */
    double number(Param param);

    /** The number, or {@code otherwise} where the file is silent. */
    double number(Param param, double otherwise);

    /** A whole number; see {@link #number(Param)}. */
    default int whole(Param param) {
        return (int) number(param);
    }

    /** Numbers in a list, each allowed by {@code each}; empty where the file is silent. */
    List<Double> numbers(String name, Param each);

    /** Numbers by name, each allowed by {@code each}, in file order; empty where the file is silent. */
    Map<String, Double> table(String name, Names keys, Param each);

    /** True or false. */
    boolean flag(String name, boolean otherwise, String meaning);

    /** A text, {@code otherwise} where the file is silent. */
    String text(String name, String otherwise, String meaning);

    /** Texts in a list; empty where the file is silent. */
    List<String> texts(String name, String meaning);

    /** One of the known names; it is a problem if it is missing or unknown. The first known name is the stand-in. */
    String reference(String name, Names names, String meaning);

    /** Several of the known names, without repetition; empty where the file is silent. */
    List<String> references(String name, Names names, String meaning);

    /** A constant of a closed set, written as {@link Words} has it. */
    <E extends Enum<E>> E choice(String name, E otherwise, String meaning);

    /** A part with fields of its own; a missing part is read as an empty one, so that its fallbacks hold. */
    <T> T section(String name, String meaning, Function<Fields, T> reader);

    /** A part whose field {@code kind} names an entry of the catalogue; the fallback kind where the file is silent. */
    <T> T kind(String name, Catalogue<T> catalogue, String fallbackKind, String meaning);

    /** This object itself as an entry of the catalogue, by its field {@code kind}, which must be given. */
    <T> T kind(Catalogue<T> catalogue);

    /** Objects by name, in file order; {@code each} gets the name and the fields. */
    <T> List<T> entries(String name, String entryName, String meaning, BiFunction<String, Fields, T> each);

    /**
     * This object, which takes what it lacks from the preset it names in its field {@code preset}, if it names one.
     *
     * @param library the presets to choose from: "channels"
     */
    <T> T preset(String library, Function<Fields, T> reader);

    /**
     * A part for one of two sides: fields it lacks are taken from this object.
     *
     * @param name the side's field in this object; may be missing
     */
    <T> T side(String name, String meaning, Function<Fields, T> reader);

    /** Makes names known to every reader of this file from here on. */
    void declare(Names names);

    /** The names declared under {@code what}: "nation"; none if nothing was declared. */
    Names names(String what);

    /** Notes a problem at a field (or the object itself if {@code name} is empty) unless {@code value} is known. */
    void checkName(String name, String value, Names names);

    /** Notes a contradiction at a field of this object, or at the object itself if {@code name} is empty. */
    void problem(String name, String message);
}

package org.parley.read.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A node of the tree a file is parsed to; knows where in the text and in the tree it stands. */
public sealed interface Node {
    /** Fields that may stand in any group, for a person's eyes only. */
    Set<String> REMARKS = Set.of("source", "note");

    /** Where its text begins. */
    Place place();

    /** Where it stands in the tree. */
    Pointer at();

    /** Its JSON Pointer as text. */
    default String pointer() {
        return at().toString();
    }

    /** What it is, in an error message. */
    String sort();

    /** Its content in one fixed form, without places, layout and remarks. */
    String canonical();

    /** The JSON Pointer of something inside a node (RFC 6901: ~ and / are escaped). */
    static String pointer(String parent, String key) {
        return Pointer.of(parent).then(key).toString();
    }

    /**
     * A group of named fields.
     *
     * @param fields the fields in file order; only the parser, settings and overlays change them
     * @param keys where each name stands
     */
    record Group(Place place, Pointer at, Map<String, Node> fields, Map<String, Place> keys) implements Node {
        /** An empty group, to be filled. */
        public Group(Place place, Pointer at) {
            this(place, at, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        /** A copy whose groups can be changed without changing this one; lists, which nothing changes, are shared. */
        public Group copy() {
            Group copy = new Group(place, at);
            fields.forEach((name, node) -> copy.fields.put(name, node instanceof Group inner ? inner.copy() : node));
            copy.keys.putAll(keys);
            return copy;
        }

        @Override
        public String sort() {
            return "a group of fields";
        }

        @Override
        public String canonical() {
            return fields.entrySet().stream()
                    .filter(field -> !REMARKS.contains(field.getKey()))
                    .map(field -> Scalar.quoted(field.getKey()) + ":"
                            + field.getValue().canonical())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    /**
     * A list.
     *
     * @param items the items; only the parser changes them
     */
    record Items(Place place, Pointer at, List<Node> items) implements Node {
        Items(Place place, Pointer at) {
            this(place, at, new ArrayList<>());
        }

        @Override
        public String sort() {
            return "a list";
        }

        @Override
        public String canonical() {
            return items.stream().map(Node::canonical).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /**
     * A single value.
     *
     * @param text as it is written, without quotes
     * @param type what the syntax says it is
     */
    record Scalar(Place place, Pointer at, String text, Type type) implements Node {
        /** What a value can be. */
        public enum Type {
            TEXT,
            NUMBER,
            FLAG,
            NOTHING
        }

        @Override
        public String sort() {
            return type == Type.NOTHING ? "nothing" : type == Type.TEXT ? "the text '" + shown() + "'" : shown();
        }

        /** The text, cut where it is long. */
        public String shown() {
            String line = text.replaceAll("\\s+", " ");
            return line.length() <= 60 ? line : line.substring(0, 57) + "…";
        }

        @Override
        public String canonical() {
            return type == Type.TEXT ? quoted(text) : text;
        }

        static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }
}

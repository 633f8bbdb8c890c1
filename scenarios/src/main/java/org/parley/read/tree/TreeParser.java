package org.parley.read.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses YAML or JSON to a tree, token by token, so that duplicate keys and places are seen. Depth and size are limited;
 * anchors and aliases, which can make a small file huge, are refused.
 */
public final class TreeParser {
    /** Longest text a scenario may have, in characters. */
    public static final int MAX_LENGTH = 1 << 20;

    /** Deepest nesting a scenario may have. */
    static final int MAX_DEPTH = 32;

    /** Most values a scenario may have. */
    static final int MAX_NODES = 100_000;

    /** Longest name of a field, in characters; an assumption. */
    static final int LONGEST_NAME = 250;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Place start;
    private final Pointer base;
    private final Issues issues;
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Node root;
    private @Nullable String key; // of the value that is about to be read; none between values
    private Place keyPlace;
    private int nodes;

    private TreeParser(Place start, Pointer base, Issues issues) {
        this.start = start;
        this.base = base;
        this.issues = issues;
        this.keyPlace = start;
    }

    /**
     * Parses a text.
     *
     * @param file its name, for places; the ending {@code .json} chooses JSON, all else is YAML
     * @param text the text
     * @param base JSON Pointer of the root
     * @param issues where problems are noted
     * @return the tree, as far as it could be read; empty if there is none
     */
    public static Optional<Node> parse(String file, String text, String base, Issues issues) {
        return parse(new Place(file, 1, 1), text, base, issues);
    }

    /** Parses a text that begins at a place; one without lines is the place of everything in it, which is YAML. */
    public static Optional<Node> parse(Place start, String text, String base, Issues issues) {
        if (text.length() > MAX_LENGTH) {
            issues.add(new Issue(start, base, "too long: a scenario has at most " + MAX_LENGTH + " characters"));
            return Optional.empty();
        }
        boolean json = start.isInText() && start.file().endsWith(".json");
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        TokenStreamFactory syntax = json ? new JsonFactory() : new YAMLFactory();
        TreeParser tree = new TreeParser(start, Pointer.of(base), issues);
        try (JsonParser tokens = syntax.createParser(ObjectReadContext.empty(), new WholeCharacters(marked))) {
            return tree.isRead(tokens, json ? "JSON" : "YAML") ? Optional.ofNullable(tree.root) : Optional.empty();
        }
    }

    /** Reads to the end, or to where it is broken: half a tree would seem to lack what it has. */
    private boolean isRead(JsonParser tokens, String syntax) {
        try {
            read(tokens);
            return true;
        } catch (JacksonException broken) {
            String name = tokens.streamReadContext()
                    .currentName(); // of a value that JSON's parser looked at before it told of the name
            boolean ahead = name != null
                    && open.peek() instanceof Node.Group group
                    && !group.keys().containsKey(name);
            key = ahead ? name : key;
            note(place(broken.getLocation()), pointer().toString(), "not " + syntax + ": " + why(broken));
            return false;
        }
    }

    /** What the parser was doing and what it found: the first line and the one that names the cause. */
    private static String why(JacksonException broken) {
        List<String> lines = String.valueOf(broken.getOriginalMessage())
                .lines()
                .map(String::strip)
                .toList();
        String doing = lines.isEmpty() ? "it cannot be parsed" : lines.get(0);
        return lines.stream()
                .skip(1)
                .filter(line -> line.matches("(found|expected|could not|mapping|did not).*"))
                .findFirst()
                .map(cause -> doing + ", " + cause)
                .orElse(doing);
    }

    private void read(JsonParser tokens) {
        for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
            Place place = place(tokens.currentTokenLocation());
            Optional<String> refused = refused(tokens, token);
            if (refused.isPresent()) {
                note(place, pointer().toString(), refused.get());
                return;
            }
            take(tokens, token, place);
        }
    }

    /** Why the text is not read any further; empty if it is. */
    private Optional<String> refused(JsonParser tokens, JsonToken token) {
        if (root != null && open.isEmpty()) {
            return Optional.of("a second document begins here; a scenario is one document");
        }
        if (++nodes > MAX_NODES || open.size() > MAX_DEPTH) {
            return Optional.of("too large: a scenario has at most " + MAX_NODES + " values, " + MAX_DEPTH + " deep");
        }
        if (tokens instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            return Optional.of("anchors (&) and aliases (*) are not allowed; write the values out");
        }
        return token == JsonToken.PROPERTY_NAME ? refused(tokens.currentName()) : Optional.empty();
    }

    private static Optional<String> refused(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.of("a name of " + name.length() + " characters; at most " + LONGEST_NAME + " are allowed");
        }
        return name.chars().anyMatch(Character::isISOControl)
                        || ControlCharacters.first(name).isPresent()
                ? Optional.of("a name with a control character in it")
                : Optional.empty();
    }

    private void take(JsonParser tokens, JsonToken token, Place place) {
        switch (token) {
            case START_OBJECT -> begin(new Node.Group(place, pointer()));
            case START_ARRAY -> begin(new Node.Items(place, pointer()));
            case END_OBJECT, END_ARRAY -> {
                open.pop();
                key = null;
            }
            case PROPERTY_NAME -> {
                key = tokens.currentName();
                keyPlace = place;
            }
            default -> {
                Node.Scalar value = new Node.Scalar(place, pointer(), text(tokens), type(token));
                ControlCharacters.first(value.text())
                        .ifPresent(character -> note(
                                place,
                                value.pointer(),
                                "a text with the control character " + ControlCharacters.shown(character) + " in it"));
                add(value);
            }
        }
    }

    private static String text(JsonParser tokens) {
        return String.valueOf(tokens.getString());
    }

    private static Node.Scalar.Type type(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Scalar.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.Scalar.Type.FLAG;
            case VALUE_NULL -> Node.Scalar.Type.NOTHING;
            default -> Node.Scalar.Type.TEXT;
        };
    }

    private void begin(Node node) {
        add(node);
        open.push(node);
    }

    private void add(Node node) {
        Node parent = open.peek();
        String name = key;
        key = null;
        if (parent instanceof Node.Group group && name != null) {
            Place first = group.keys().putIfAbsent(name, keyPlace);
            if (first == null) {
                group.fields().put(name, node);
            } else {
                note(keyPlace, node.pointer(), "'" + name + "' is given twice; first at line " + first.line());
            }
        } else if (parent instanceof Node.Items list) {
            list.items().add(node);
        } else {
            root = node;
        }
    }

    /** Pointer of the value about to be read; between values, that of the group or list they are in. */
    private Pointer pointer() {
        Node parent = open.peek();
        if (parent instanceof Node.Items list) {
            return list.at().then(Integer.toString(list.items().size()));
        }
        if (parent == null) {
            return base;
        }
        return key == null ? parent.at() : parent.at().then(key);
    }

    private Place place(@Nullable TokenStreamLocation location) {
        if (!start.isInText()) {
            return start;
        }
        return location == null
                ? keyPlace
                : new Place(start.file(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void note(Place place, String pointer, String message) {
        issues.add(new Issue(place, pointer, message));
    }
}

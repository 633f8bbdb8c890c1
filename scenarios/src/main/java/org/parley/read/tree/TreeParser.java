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
    /** Deepest nesting a scenario may have. */
    static final int MAX_DEPTH = 32;

    /** Most values a scenario may have. */
    static final int MAX_NODES = 100_000;

    private final Place start;
    private final List<Issue> issues;
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Node root;
    private String key = "";
    private Place keyPlace;
    private int nodes;

    private TreeParser(Place start, List<Issue> issues) {
        this.start = start;
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
    public static Optional<Node> parse(String file, String text, String base, List<Issue> issues) {
        return parse(new Place(file, 1, 1), text, base, issues);
    }

    /** Parses a text that begins at a place; one without lines is the place of everything in it, which is YAML. */
    public static Optional<Node> parse(Place start, String text, String base, List<Issue> issues) {
        boolean json = start.isInText() && start.file().endsWith(".json");
        TokenStreamFactory syntax = json ? new JsonFactory() : new YAMLFactory();
        TreeParser tree = new TreeParser(start, issues);
        try (JsonParser tokens = syntax.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            tree.read(tokens, base);
        } catch (JacksonException broken) {
            Place where = tree.place(broken.getLocation());
            tree.note(where, tree.pointer(base), "not " + (json ? "JSON: " : "YAML: ") + why(broken));
            return Optional.empty(); // half a tree would seem to lack what it has
        }
        return Optional.ofNullable(tree.root);
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

    private void read(JsonParser tokens, String base) {
        for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
            Place place = place(tokens.currentTokenLocation());
            if (root != null && open.isEmpty()) {
                note(place, base, "a second document begins here; a scenario is one document");
                return;
            }
            if (++nodes > MAX_NODES || open.size() > MAX_DEPTH) {
                note(
                        place,
                        pointer(base),
                        "too large: a scenario has at most " + MAX_NODES + " values, " + MAX_DEPTH + " deep");
                return;
            }
            if (tokens instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
                note(place, pointer(base), "anchors (&) and aliases (*) are not allowed; write the values out");
                return;
            }
            take(tokens, token, place, base);
        }
    }

    private void take(JsonParser tokens, JsonToken token, Place place, String base) {
        switch (token) {
            case START_OBJECT -> begin(new Node.Group(place, pointer(base)));
            case START_ARRAY -> begin(new Node.Items(place, pointer(base)));
            case END_OBJECT, END_ARRAY -> open.pop();
            case PROPERTY_NAME -> {
                key = tokens.currentName();
                keyPlace = place;
            }
            default -> add(new Node.Scalar(place, pointer(base), text(tokens), type(token)));
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
        if (parent instanceof Node.Group group) {
            Place first = group.keys().putIfAbsent(key, keyPlace);
            if (first == null) {
                group.fields().put(key, node);
            } else {
                note(keyPlace, node.pointer(), "'" + key + "' is given twice; first at line " + first.line());
            }
        } else if (parent instanceof Node.Items list) {
            list.items().add(node);
        } else {
            root = node;
        }
    }

    /** Pointer of the value about to be read. */
    private String pointer(String base) {
        Node parent = open.peek();
        if (parent instanceof Node.Items list) {
            return Node.pointer(list.pointer(), Integer.toString(list.items().size()));
        }
        return parent == null ? base : Node.pointer(parent.pointer(), key);
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

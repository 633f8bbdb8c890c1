package org.parley.read.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.field.Names;
import org.parley.model.field.Param;
import org.parley.read.tree.NearestName;
import org.parley.read.tree.Node;

/** Reads numbers as strictly as JSON writes them; YAML's hexadecimal, octal and sexagesimal forms are refused. */
final class Numbers {
    /** The word for a number without limit, where one is allowed. */
    static final String UNLIMITED = "unlimited";

    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]*)?(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final int LONGEST = 40; // characters

    private Numbers() {}

    /** The number a node holds, if it is one and is allowed; a problem if not. */
    static Optional<Double> read(Node node, Param param, Reading reading) {
        return read(node, node.pointer(), param, reading);
    }

    /**
     * The number a node holds, if it is one and is allowed; a problem if not.
     *
     * @param pointer where the scenario gives or could give it
     */
    static Optional<Double> read(Node node, String pointer, Param param, Reading reading) {
        Optional<Double> value = parse(node, param);
        if (value.isEmpty()) {
            String unlimited = param.most() == Double.POSITIVE_INFINITY ? ", or the word " + UNLIMITED : "";
            reading.note(node, param.name() + " = " + node.sort() + " is not " + param.rangeText() + unlimited);
            return Optional.empty();
        }
        if (!param.allows(value.get())) {
            reading.note(node, param.name() + " = " + ((Node.Scalar) node).shown() + " is not " + param.rangeText());
            return Optional.empty();
        }
        String file = node.place().file();
        reading.use(new WrittenNumber(
                file, pointer, param, value.get(), reading.presets().isFrom(file)));
        return value;
    }

    /** Numbers by name; what is not one of the names or not an allowed number is a problem. */
    static Map<String, Double> readTable(Node node, Names keys, Param each, Reading reading) {
        Map<String, Double> table = new LinkedHashMap<>();
        if (!(node instanceof Node.Group group)) {
            reading.note(node, node.sort() + " is not a group of numbers by " + keys.what());
            return table;
        }
        group.fields().forEach((key, value) -> {
            if (keys.known().contains(key)) {
                read(value, each, reading).ifPresent(number -> table.put(key, number));
            } else {
                reading.note(
                        group.keys().getOrDefault(key, group.place()),
                        value.pointer(),
                        () -> "no " + keys.what() + " is named '" + key + "'" + NearestName.advice(key, keys.known()));
            }
        });
        return table;
    }

    private static Optional<Double> parse(Node node, Param param) {
        if (!(node instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        String text = scalar.text();
        if (text.equals(UNLIMITED) && param.most() == Double.POSITIVE_INFINITY) {
            return Optional.of(Double.POSITIVE_INFINITY);
        }
        boolean number = scalar.type() == Node.Scalar.Type.NUMBER
                && text.length() <= LONGEST
                && NUMBER.matcher(text).matches()
                && text.chars().anyMatch(Character::isDigit);
        return number ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }
}

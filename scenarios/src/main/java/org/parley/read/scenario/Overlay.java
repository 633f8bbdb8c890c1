package org.parley.read.scenario;

import java.util.List;
import java.util.Map;
import org.parley.read.tree.Issues;
import org.parley.read.tree.NearestName;
import org.parley.read.tree.Node;

/** Lays a partial file over a scenario: groups are merged, everything else is replaced, and {@code ~} takes away. */
final class Overlay {
    private Overlay() {}

    static void merge(Node.Group base, Node.Group over, Issues issues) {
        for (Map.Entry<String, Node> field : over.fields().entrySet()) {
            String name = field.getKey();
            Node below = base.fields().get(name);
            if (field.getValue() instanceof Node.Scalar nothing && isNothing(nothing)) {
                remove(base, name, nothing, issues);
            } else if (below instanceof Node.Group lower && field.getValue() instanceof Node.Group upper) {
                merge(lower, upper, issues);
            } else if (field.getValue() instanceof Node.Group upper && below == null && takesAway(upper)) {
                Node.Group empty = new Node.Group(upper.place(), upper.at());
                base.fields().put(name, empty);
                base.keys().put(name, over.keys().getOrDefault(name, over.place()));
                merge(empty, upper, issues);
            } else {
                base.fields().put(name, field.getValue());
                base.keys().put(name, over.keys().getOrDefault(name, over.place()));
            }
        }
    }

    /** Whether anything in a group is to be taken away, which then cannot be there: it comes from a preset, if at all. */
    private static boolean takesAway(Node.Group group) {
        return group.fields().values().stream()
                .anyMatch(value -> (value instanceof Node.Scalar scalar && isNothing(scalar))
                        || (value instanceof Node.Group inner && takesAway(inner)));
    }

    private static boolean isNothing(Node.Scalar value) {
        return value.type() == Node.Scalar.Type.NOTHING || value.text().equals("~"); // YAML 1.2 reads ~ as a text
    }

    private static void remove(Node.Group base, String name, Node nothing, Issues issues) {
        if (base.fields().remove(name) == null) {
            issues.add(
                    nothing.place(),
                    nothing.pointer(),
                    () -> "there is no '" + name + "' written here to take away"
                            + NearestName.advice(name, List.copyOf(base.fields().keySet())));
        }
        base.keys().remove(name);
    }
}

package org.parley.read;

import java.util.List;
import java.util.Map;

/** Lays a partial file over a scenario: groups are merged, everything else is replaced, and {@code ~} takes away. */
final class Overlay {
    private Overlay() {}

    static void merge(Node.Group base, Node.Group over, List<Issue> issues) {
        for (Map.Entry<String, Node> field : over.fields().entrySet()) {
            String name = field.getKey();
            Node below = base.fields().get(name);
            if (field.getValue() instanceof Node.Scalar nothing && isNothing(nothing)) {
                remove(base, name, nothing, issues);
            } else if (below instanceof Node.Group lower && field.getValue() instanceof Node.Group upper) {
                merge(lower, upper, issues);
            } else {
                base.fields().put(name, field.getValue());
                base.keys().put(name, over.keys().getOrDefault(name, over.place()));
            }
        }
    }

    private static boolean isNothing(Node.Scalar value) {
        return value.type() == Node.Scalar.Type.NOTHING || value.text().equals("~"); // YAML 1.2 reads ~ as a text
    }

    private static void remove(Node.Group base, String name, Node nothing, List<Issue> issues) {
        if (base.fields().remove(name) == null) {
            issues.add(new Issue(
                    nothing.place(),
                    nothing.pointer(),
                    "there is no '" + name + "' to take away"
                            + NearestName.advice(name, List.copyOf(base.fields().keySet()))));
        }
        base.keys().remove(name);
    }
}

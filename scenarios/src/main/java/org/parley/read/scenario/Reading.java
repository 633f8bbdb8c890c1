package org.parley.read.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.model.field.Names;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;
import org.parley.read.tree.NearestName;
import org.parley.read.tree.Node;
import org.parley.read.tree.Place;

/** What one reading of a scenario has found so far: its problems, its names, and which fields anybody asked for. */
public final class Reading {
    private final Issues issues;
    private final Presets presets;
    private final Map<String, Names> names = new HashMap<>();
    private final IdentityHashMap<Node.Group, Set<String>> asked = new IdentityHashMap<>();
    private final Map<String, WrittenNumber> numbers = new LinkedHashMap<>();
    private final List<Node.Group> visited = new ArrayList<>();

    /** Starts a reading; {@code issues} may have problems of the parser already. */
    Reading(Issues issues, Presets presets) {
        this.issues = issues;
        this.presets = presets;
    }

    /** Starts a reading of a file that has no presets. */
    public static Reading withoutPresets(Issues issues) {
        return new Reading(issues, Presets.NONE);
    }

    /** Remembers a number; one that is read for both sides of a relation is remembered once. */
    void use(WrittenNumber number) {
        numbers.put(number.file() + number.pointer(), number);
    }

    /** The numbers read so far, in the order of reading. */
    List<WrittenNumber> numbers() {
        return List.copyOf(numbers.values());
    }

    void note(Place place, String pointer, String message) {
        issues.add(
                new Issue(place, pointer, message)); // once: a field common to both sides of a relation is read twice
    }

    /** Notes a problem whose message takes work. */
    void note(Place place, String pointer, Supplier<String> message) {
        issues.add(place, pointer, message);
    }

    void note(Node node, String message) {
        note(node.place(), node.pointer(), message);
    }

    void note(Node node, Supplier<String> message) {
        note(node.place(), node.pointer(), message);
    }

    /** Notes that a field of that name is known in this group. */
    void ask(Node.Group group, String name) {
        visit(group).add(name);
    }

    /** Notes that somebody reads this group, so that fields nobody asks for are unknown. */
    Set<String> visit(Node.Group group) {
        return asked.computeIfAbsent(group, first -> {
            visited.add(group);
            return new LinkedHashSet<>();
        });
    }

    /** Notes that a group was replaced as a whole, so that its fields need no reader. */
    void ignore(Node.Group group) {
        visit(group).addAll(group.fields().keySet());
    }

    void declare(Names known) {
        names.put(known.what(), known);
    }

    Names names(String what) {
        return names.getOrDefault(what, new Names(what, List.of()));
    }

    Presets presets() {
        return presets;
    }

    /** All problems, fields that nobody asked for among them, in the order of the text. */
    public List<Issue> finish() {
        for (Node.Group group : visited) {
            Set<String> known = visit(group);
            for (Map.Entry<String, Place> key : group.keys().entrySet()) {
                String name = key.getKey();
                if (!known.contains(name) && !Node.REMARKS.contains(name)) {
                    note(
                            key.getValue(),
                            group.at().then(name).toString(),
                            () -> "unknown field '" + name + "'" + NearestName.advice(name, List.copyOf(known)));
                }
            }
        }
        return issues.inOrder();
    }

    /** The preset a group names in its field {@code preset}; in place of one that does not exist, the first. */
    Optional<Node.Group> preset(String section, Node.Group entry) {
        Names known = presets.names(section);
        if (known.known().isEmpty()) {
            return Optional.empty();
        }
        ask(entry, "preset");
        Node chosen = entry.fields().get("preset");
        if (chosen == null) {
            return Optional.empty();
        }
        if (chosen instanceof Node.Scalar scalar && known.known().contains(scalar.text())) {
            return presets.load(section, scalar.text(), issues);
        }
        String written = chosen instanceof Node.Scalar scalar ? scalar.shown() : chosen.sort();
        note(chosen, "no " + known.what() + " is named '" + written + "'" + NearestName.advice(written, known.known()));
        return presets.load(section, known.known().get(0), issues); // so that no field seems to be missing
    }
}

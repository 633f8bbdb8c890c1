package org.parley.read.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;
import org.parley.read.tree.NearestName;
import org.parley.read.tree.Node;
import org.parley.read.tree.Place;
import org.parley.read.tree.Pointer;
import org.parley.read.tree.TreeParser;

/**
 * A change to a scenario before it is read: {@code /nations/USA/decisions/tempoPerDay=2}.
 *
 * @param pointer where, as a JSON Pointer
 * @param value what to put there, as YAML
 * @param source who asked for it, as problems name it
 */
public record Setting(String pointer, String value, String source) {
    /** Sections whose entries have names of their own: a setting may add a whole one, but not a part of one. */
    private static final Set<String> ENTRIES =
            Set.of("nations", "relations", "channels", "incidents", "pacts", "measures", "forums", "events");

    /** A setting by the option {@code --set}. */
    public Setting(String pointer, String value) {
        this(pointer, value, "--set " + pointer + "=" + value);
    }

    /**
     * Reads a setting.
     *
     * @param text {@code /path=value}
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Setting parse(String text) {
        int equals = text.indexOf('=');
        if (!text.startsWith("/") || equals < 2) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not of the form /path=value, such as /clock/horizonDays=20");
        }
        return new Setting(text.substring(0, equals), text.substring(equals + 1));
    }

    /**
     * Reads settings, no two of which are of one path.
     *
     * @param texts {@code /path=value} each
     * @throws IllegalArgumentException if one is not of that form, or two set the same
     */
    public static List<Setting> parse(List<String> texts) {
        List<Setting> settings = texts.stream().map(Setting::parse).toList();
        Map<String, Setting> byPath = new HashMap<>();
        for (Setting setting : settings) {
            Setting first = byPath.putIfAbsent(setting.pointer(), setting);
            if (first != null) {
                throw new IllegalArgumentException(
                        "'" + setting.pointer() + "' is set twice: to " + first.value() + " and to " + setting.value());
            }
        }
        return settings;
    }

    /** The place of its problems. */
    public Place place() {
        return Place.of(source);
    }

    /** Puts the value into the tree, or notes why it cannot. */
    void apply(Node.Group root, Issues issues) {
        Place place = place();
        List<String> path = Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        Issues found = new Issues();
        Node node = TreeParser.parse(place, value, pointer, found)
                .orElse(new Node.Scalar(place, Pointer.of(pointer), "", Node.Scalar.Type.NOTHING));
        issues.addAll(found.inOrder());
        if (!found.isEmpty()) {
            return;
        }
        put(root, path, node, place, issues);
    }

    private static void put(Node.Group root, List<String> path, Node node, Place place, Issues issues) {
        Node.Group group = root;
        for (int depth = 0; depth < path.size() - 1; depth++) {
            String step = path.get(depth);
            Node next = group.fields().get(step);
            if (next == null && depth == 1 && ENTRIES.contains(path.get(0))) {
                issues.add(new Issue(
                        place,
                        group.pointer() + "/" + step,
                        "there is no '" + step + "' to set anything in"
                                + NearestName.advice(
                                        step, List.copyOf(group.fields().keySet()))));
                return;
            }
            if (next instanceof Node.Scalar word && word.type() == Node.Scalar.Type.TEXT) { // doctrine: motives
                Node.Group spelled = new Node.Group(place, word.at());
                spelled.fields().put("kind", word);
                spelled.keys().put("kind", place);
                group.fields().put(step, spelled);
                next = spelled;
            }
            if (next == null) {
                next = new Node.Group(place, group.at().then(step));
                group.fields().put(step, next);
                group.keys().putIfAbsent(step, place);
            }
            if (!(next instanceof Node.Group inner)) {
                issues.add(new Issue(place, next.pointer(), "is " + next.sort() + ", which has no named fields"));
                return;
            }
            group = inner;
        }
        String last = path.get(path.size() - 1);
        group.fields().put(last, node);
        group.keys().putIfAbsent(last, place);
    }
}

package org.parley.read.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.parley.model.Scenario;
import org.parley.model.field.Fields;
import org.parley.read.tree.Node;
import org.parley.read.tree.Place;

/** Reads a section whose entries have names of their own. What an entry lacks is taken from the layers below. */
final class Entries {
    private final Reading reading;
    private final Place place;
    private final String pointer;
    private final String section;

    /** Prepares to read a section of the object at that place. */
    Entries(Reading reading, Place place, String pointer, String section) {
        this.reading = reading;
        this.place = place;
        this.pointer = pointer;
        this.section = section;
    }

    /** Reads the entries of all layers, an entry of a name given twice once, in file order. */
    <T> List<T> read(List<Node.Group> layers, BiFunction<String, Fields, T> each) {
        List<T> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node.Group layer : layers) {
            if (layer.fields().size() > Scenario.MAX_ENTRIES) {
                reading.note(
                        layer,
                        "has " + layer.fields().size() + " entries; at most " + Scenario.MAX_ENTRIES + " are allowed");
                continue;
            }
            for (String key : layer.fields().keySet()) {
                if (seen.add(key)) {
                    entries.add(each.apply(key, entry(layers, key)));
                }
            }
        }
        return entries;
    }

    private Fields entry(List<Node.Group> layers, String key) {
        List<Node.Group> own = new ArrayList<>();
        Place where = place;
        for (int i = layers.size() - 1; i >= 0; i--) { // the topmost layer last, so that its place is kept
            Node node = layers.get(i).fields().get(key);
            if (node == null) {
                continue;
            }
            where = layers.get(i).keys().getOrDefault(key, place);
            if (node instanceof Node.Group fields) {
                reading.preset(section, fields).ifPresent(preset -> own.add(0, preset));
                own.add(0, fields);
            } else if (!(node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.NOTHING)) {
                reading.note(node, node.sort() + " is not a group of fields");
            }
        }
        return new TreeFields(
                reading, where, Node.pointer(Node.pointer(pointer, section), key), KindReader.relevant(reading, own));
    }
}

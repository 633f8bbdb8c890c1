package org.parley.read.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Fields;
import org.parley.model.field.Names;
import org.parley.read.tree.Issues;
import org.parley.read.tree.Node;

/** Reads objects whose field {@code kind} says what they are. */
final class KindReader {
    private static final String KIND = "kind";
    private static final String MEANING = "what it is";

    private KindReader() {}

    /**
     * Reads an object by its kind.
     *
     * @param fallback the kind if the object does not say; a problem if there is none
     */
    static <T> T read(Reading reading, TreeFields fields, Catalogue<T> catalogue, Optional<String> fallback) {
        Names kinds = catalogue.names();
        String written = fields.text(KIND, fallback.orElse(""), MEANING);
        boolean known = kinds.known().contains(written);
        if (!known) {
            fields.reference(KIND, kinds, MEANING); // notes what is wrong with it
        }
        String kind = known ? written : fallback.orElse(kinds.known().get(0));
        Fields readFrom = known ? fields : silent(reading, fields);
        return catalogue.kind(kind).reader().apply(readFrom);
    }

    /** The layers down to the first that changes the kind: below it, fields are of another kind. */
    static List<Node.Group> relevant(Reading reading, List<Node.Group> layers) {
        List<Node.Group> relevant = new ArrayList<>();
        String kind = "";
        for (Node.Group layer : layers) {
            String own = layer.fields().get(KIND) instanceof Node.Scalar scalar ? scalar.text() : "";
            if (!kind.isEmpty() && !own.isEmpty() && !own.equals(kind)) {
                reading.ignore(layer);
                continue;
            }
            kind = own.isEmpty() ? kind : own;
            relevant.add(layer);
        }
        return relevant;
    }

    /** Fields without any content, for an object of unknown kind: its other fields cannot be judged. */
    private static Fields silent(Reading reading, TreeFields fields) {
        fields.layers().forEach(reading::ignore);
        return new TreeFields(new Reading(new Issues(), Presets.NONE), fields.place(), "", List.of());
    }
}

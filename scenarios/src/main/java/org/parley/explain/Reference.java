package org.parley.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.Catalogues;
import org.parley.model.Scenario;

/** All fields a scenario file may have, in the order in which they are read. */
public final class Reference {
    private final List<FieldEntry> fields;

    private Reference(List<FieldEntry> fields) {
        this.fields = fields;
    }

    /** The fields of scenarios composed of these kinds. */
    public static Reference of(Catalogues kinds) {
        List<FieldEntry> found = new ArrayList<>();
        Scenario.read(new FieldRecorder("", found::add), kinds);
        Set<FieldEntry> once = new LinkedHashSet<>(found);
        return new Reference(List.copyOf(once));
    }

    /** All fields. */
    public List<FieldEntry> fields() {
        return fields;
    }

    /** The fields of that name, at that path, or in a part of the file of that name. */
    public List<FieldEntry> named(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name)
                        || field.path().equals(name)
                        || parts(field).anyMatch(name::equals))
                .toList();
    }

    /** Every name {@link #named} finds something under. */
    public List<String> names() {
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field.name()), parts(field)))
                .distinct()
                .toList();
    }

    private static Stream<String> parts(FieldEntry field) {
        return Stream.of(field.section().split("[/\\[\\]]", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith("<"));
    }
}

package org.parley.read.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.read.tree.Node;

/**
 * What a scenario says of where its numbers are from.
 *
 * @param pointer the group or value it speaks of, as a JSON Pointer; empty for the whole file; that of a preset begins
 *     with its name
 * @param text the note
 */
public record SourceNote(String pointer, String text) {
    /** Whether it calls anything an assumption. */
    public boolean isAssumption() {
        return text.toLowerCase(Locale.ROOT).contains("assumption");
    }

    /** The notes of a tree, in file order. */
    static List<SourceNote> in(Node.Group root) {
        List<SourceNote> notes = new ArrayList<>();
        collect(root, notes);
        return notes;
    }

    private static void collect(Node.Group group, List<SourceNote> notes) {
        for (Map.Entry<String, Node> field : group.fields().entrySet()) {
            if (!field.getKey().equals("source")) {
                if (field.getValue() instanceof Node.Group inner) {
                    collect(inner, notes);
                }
            } else if (field.getValue() instanceof Node.Scalar note) {
                notes.add(new SourceNote(group.pointer(), note.text()));
            } else if (field.getValue() instanceof Node.Group each) {
                each.fields().forEach((name, note) -> {
                    if (note instanceof Node.Scalar text) {
                        notes.add(new SourceNote(Node.pointer(group.pointer(), name), text.text()));
                    }
                });
            }
        }
    }
}

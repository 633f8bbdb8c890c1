package org.parley.read.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parley.model.field.Names;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.Issues;
import org.parley.read.tree.Node;
import org.parley.read.tree.TreeParser;

/** The library of presets, by section of a scenario; remembers which ones a reading used. */
final class Presets {
    /** A library without any preset. */
    static final Presets NONE = new Presets(Map.of());

    private final Map<String, Map<String, ScenarioFile>> files; // [section][preset]
    private final Set<String> names; // of all files
    private final Map<String, Node.Group> parsed; // shared by views of the same library; nothing changes a preset
    private final Map<String, Node.Group> used = new TreeMap<>();

    Presets(Map<String, Map<String, ScenarioFile>> files) {
        this(
                files,
                files.values().stream()
                        .flatMap(section -> section.values().stream())
                        .map(ScenarioFile::name)
                        .collect(Collectors.toUnmodifiableSet()),
                new ConcurrentHashMap<>());
    }

    /** All presets of a library. */
    static Presets of(Library library) {
        Map<String, Map<String, ScenarioFile>> bySection = new TreeMap<>();
        library.sections().forEach(section -> bySection.put(section, library.presets(section)));
        return new Presets(bySection);
    }

    private Presets(Map<String, Map<String, ScenarioFile>> files, Set<String> names, Map<String, Node.Group> parsed) {
        this.files = files;
        this.names = names;
        this.parsed = parsed;
    }

    /** A view of the same library for another reading, which need not parse again. */
    Presets again() {
        return new Presets(files, names, parsed);
    }

    /** The presets of a section: "channels". */
    Names names(String section) {
        return new Names(
                section + " preset",
                List.copyOf(files.getOrDefault(section, Map.of()).keySet()));
    }

    /** A preset that exists; empty if it cannot be parsed, which is noted. */
    Optional<Node.Group> load(String section, String name, Issues issues) {
        String path = section + "/" + name;
        Node.Group known = parsed.get(path);
        if (known != null) {
            used.put(path, known);
        } else {
            ScenarioFile file = files.getOrDefault(section, Map.of()).get(name);
            if (file != null
                    && TreeParser.parse(file.name(), file.text(), "", issues).orElse(null)
                            instanceof Node.Group group) {
                parsed.put(path, group);
                used.put(path, group);
            }
        }
        return Optional.ofNullable(used.get(path));
    }

    /** Whether a file is a preset of this library. */
    boolean isFrom(String file) {
        return names.contains(file);
    }

    /** What the presets used so far say of where their numbers are from. */
    List<SourceNote> notes() {
        List<SourceNote> notes = new ArrayList<>();
        used.forEach((path, group) -> SourceNote.in(group)
                .forEach(note -> notes.add(new SourceNote("preset " + path + note.pointer(), note.text()))));
        return notes;
    }

    /** The content of the presets used so far, in one fixed form. */
    String canonical() {
        StringBuilder all = new StringBuilder();
        used.forEach((path, group) ->
                all.append(path).append('=').append(group.canonical()).append('\n'));
        return all.toString();
    }
}

package org.parley.read.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.doctrine.Doctrines;
import org.parley.event.Events;
import org.parley.measure.Effects;
import org.parley.model.Catalogues;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;
import org.parley.read.tree.Node;
import org.parley.read.tree.Place;
import org.parley.read.tree.Pointer;
import org.parley.read.tree.TreeParser;

/** Reads scenario files; all problems of a file are found at once. */
public final class ScenarioReader {
    /** The built-in kinds of everything a scenario is composed of. */
    public static final Catalogues KINDS =
            new Catalogues(Doctrines.doctrines(), Doctrines.signallings(), Events.catalogue(), Effects.catalogue());

    private static final Set<String> OF_A_SWEEP = Set.of("scenario", "factors");

    private final Library library;
    private final Catalogues kinds;

    /** A reader that knows the presets of a library, and the built-in kinds. */
    public ScenarioReader(Library library) {
        this(library, KINDS);
    }

    /** A reader that knows the presets of a library, and these kinds. */
    public ScenarioReader(Library library, Catalogues kinds) {
        this.library = library;
        this.kinds = kinds;
    }

    /** Reads a scenario without overlays; see {@link #read(ScenarioFile, List, List)}. */
    public LoadedScenario read(ScenarioFile file, List<Setting> settings) throws InvalidScenarioException {
        return read(file, List.of(), settings);
    }

    /**
     * Reads a scenario.
     *
     * @param file its text
     * @param overlays partial files laid over it, in order
     * @param settings changes made to it before it is read, in order
     * @throws InvalidScenarioException if anything is wrong with it
     */
    public LoadedScenario read(ScenarioFile file, List<ScenarioFile> overlays, List<Setting> settings)
            throws InvalidScenarioException {
        return template(file, overlays).read(settings);
    }

    /**
     * Parses a scenario without reading it yet; anything wrong with the texts is told when it is read.
     *
     * @param file its text
     * @param overlays partial files laid over it, in order
     */
    public ScenarioTemplate template(ScenarioFile file, List<ScenarioFile> overlays) {
        Issues issues = new Issues();
        Node.Group root = parse(file, issues);
        boolean broken = !issues.isEmpty() && root.fields().isEmpty(); // then missing fields are no news
        overlays.forEach(overlay -> Overlay.merge(root, parse(overlay, issues), issues));
        StringBuilder name = new StringBuilder(file.stem());
        overlays.forEach(overlay -> name.append('+').append(overlay.stem()));
        return new ScenarioTemplate(name.toString(), root, issues, broken, Presets.of(library), kinds);
    }

    private static Node.Group parse(ScenarioFile file, Issues issues) {
        Place start = new Place(file.name(), 1, 1);
        Node.Group empty = new Node.Group(start, Pointer.ROOT);
        Optional<Node> root = TreeParser.parse(file.name(), file.text(), "", issues);
        if (root.isPresent() && root.get() instanceof Node.Group group) {
            Set<String> fields = group.fields().keySet();
            if (fields.containsAll(OF_A_SWEEP) && !fields.contains("nations")) {
                issues.add(new Issue(start, "", "is a sweep, not a scenario; see: parley sweep"));
                return empty;
            }
            return group;
        }
        if (issues.isEmpty()) {
            issues.add(new Issue(
                    start, "", "is not a scenario: it must be a group of fields such as nations and relations"));
        }
        return empty;
    }
}

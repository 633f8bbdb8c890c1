package org.parley.read.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.design.TextSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.Reading;
import org.parley.read.scenario.TreeFields;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;
import org.parley.read.tree.Node;
import org.parley.read.tree.Place;
import org.parley.read.tree.TreeParser;

/** Reads sweep files; all problems of a file are found at once. */
public final class SweepReader {
    private final Library library;

    /** A reader that knows the scenarios and overlays of a library. */
    public SweepReader(Library library) {
        this.library = library;
    }

    /** Whether a text is that of a sweep rather than of a scenario; where it is broken, it is neither. */
    public static boolean isSweep(ScenarioFile file) {
        return TreeParser.parse(file.name(), file.text(), "", new Issues()).orElse(null) instanceof Node.Group group
                && group.fields().containsKey("factors")
                && !group.fields().containsKey("nations");
    }

    /** Reads a sweep whose problems are placed in its text; see {@link #read(ScenarioFile, TextSource, UnaryOperator)}. */
    public WrittenSweep read(ScenarioFile file, TextSource texts) throws InvalidScenarioException {
        return read(file, texts, place -> place);
    }

    /**
     * Reads a sweep.
     *
     * @param file its text, in YAML or JSON
     * @param texts finds the files it names by their paths: scenarios, overlays, tables of points
     * @param places where a person finds what stands at a place of the text
     * @throws InvalidScenarioException if anything is wrong with it
     * @throws java.io.UncheckedIOException if a file it names cannot be read
     */
    public WrittenSweep read(ScenarioFile file, TextSource texts, UnaryOperator<Place> places)
            throws InvalidScenarioException {
        Issues issues = new Issues();
        Optional<Node> root = TreeParser.parse(file.name(), file.text(), "", issues);
        if (root.isEmpty() || !(root.get() instanceof Node.Group group)) {
            if (issues.isEmpty()) {
                issues.add(new Issue(
                        new Place(file.name(), 1, 1),
                        "",
                        "is not a sweep: it must be a group of fields such as scenario, factors and design"));
            }
            throw new InvalidScenarioException(issues.inOrder());
        }
        if (!group.fields().containsKey("scenario") && group.fields().containsKey("nations")) {
            throw new InvalidScenarioException(List.of(new Issue(
                    group.place(),
                    "",
                    "is a scenario, not a sweep: a sweep names a scenario and the factors that are moved in it")));
        }
        Reading reading = Reading.withoutPresets(issues);
        TreeFields fields = new TreeFields(reading, group.place(), "", List.of(group));
        WrittenSweep sweep = new SweepSections(fields, library, texts).read();
        List<Issue> all = reading.finish();
        if (!all.isEmpty()) {
            throw new InvalidScenarioException(SweepCheck.further(sweep.at(places), library, all));
        }
        return sweep.at(places);
    }
}

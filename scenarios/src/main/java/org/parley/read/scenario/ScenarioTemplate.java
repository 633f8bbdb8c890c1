package org.parley.read.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Catalogues;
import org.parley.model.Scenario;
import org.parley.model.field.Fingerprint;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;
import org.parley.read.tree.Node;

/** A scenario with its overlays, parsed once, to be read with different settings. Immutable. */
public final class ScenarioTemplate {
    private final String name;
    private final Node.Group root;
    private final Issues issues;
    private final boolean broken;
    private final Presets presets;
    private final Catalogues kinds;

    ScenarioTemplate(String name, Node.Group root, Issues issues, boolean broken, Presets presets, Catalogues kinds) {
        this.name = name;
        this.root = root;
        this.issues = issues.copy();
        this.broken = broken;
        this.presets = presets;
        this.kinds = kinds;
    }

    /**
     * Reads the scenario.
     *
     * @param settings changes made to it before it is read, in order
     * @throws InvalidScenarioException if anything is wrong with it
     */
    public LoadedScenario read(List<Setting> settings) throws InvalidScenarioException {
        Node.Group tree = root.copy();
        Issues found = issues.copy();
        settings.forEach(setting -> setting.apply(tree, found));
        Presets library = presets.again();
        Reading reading = new Reading(found, library);
        Optional<Scenario> scenario = broken
                ? Optional.empty()
                : Optional.of(Scenario.read(new TreeFields(reading, tree.place(), "", List.of(tree)), kinds));
        List<Issue> all = reading.finish();
        if (!all.isEmpty() || scenario.isEmpty()) {
            throw new InvalidScenarioException(all);
        }
        String content = tree.canonical() + "\n" + library.canonical();
        List<SourceNote> sources = new ArrayList<>(SourceNote.in(tree));
        sources.addAll(library.notes());
        return new LoadedScenario(name, scenario.get(), Fingerprint.of(content), reading.numbers(), sources);
    }
}

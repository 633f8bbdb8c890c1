package org.parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Measure;
import org.parley.model.Mechanism;
import org.parley.model.Param;
import org.parley.model.Scenario;
import org.parley.model.Words;

/**
 * All levers of a scenario: each mechanism off, each measure away, each number it gives up and down. The clock
 * and the rung of war are left out: they set the question, not the case.
 */
public final class Levers {
    private static final List<String> SET_THE_QUESTION = List.of("/clock/", "/ladder/war");

    private final ScenarioReader reader;
    private final ScenarioFile file;
    private final List<ScenarioFile> overlays;
    private final List<Setting> settings;
    private final LoadedScenario loaded;

    /**
     * The levers of a scenario file.
     *
     * @throws InvalidScenarioException if anything is wrong with it
     */
    public Levers(ScenarioReader reader, ScenarioFile file, List<ScenarioFile> overlays, List<Setting> settings)
            throws InvalidScenarioException {
        this.reader = reader;
        this.file = file;
        this.overlays = overlays;
        this.settings = settings;
        this.loaded = reader.read(file, overlays, settings);
    }

    /** The scenario as it is. */
    public LoadedScenario loaded() {
        return loaded;
    }

    /** The levers, in the order of mechanisms, measures and numbers; those that cannot be moved are left out. */
    public List<Lever> all() {
        List<Lever> levers = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            Scenario without = loaded.scenario().without(Set.of(mechanism));
            if (!without.equals(loaded.scenario())) {
                levers.add(lever("mechanism " + Words.of(mechanism), "off", Optional.of(without)));
            }
        }
        for (Measure measure : loaded.scenario().measures()) {
            if (measure.strength() > 0) {
                levers.add(lever("measure " + measure.id(), "away", Optional.of(without(measure))));
            }
        }
        for (WrittenNumber number : loaded.numbers()) {
            if (SET_THE_QUESTION.stream().noneMatch(number.pointer()::startsWith)) {
                Moves.of(number).forEach(value -> levers.add(moved(number, value)));
            }
        }
        return levers.stream().filter(lever -> lever.scenario().isPresent()).toList();
    }

    private Lever lever(String name, String change, Optional<Scenario> scenario) {
        return new Lever(
                name, change, scenario, loaded.scenario().about().inert().contains(name));
    }

    private Scenario without(Measure measure) {
        Scenario as = loaded.scenario();
        return as.with(as.measures().stream()
                .filter(other -> !other.id().equals(measure.id()))
                .toList());
    }

    private Lever moved(WrittenNumber number, double value) {
        List<Setting> more = new ArrayList<>(settings);
        more.add(new Setting(number.pointer(), Param.plain(value)));
        String change = Param.plain(number.value()) + " → " + Param.plain(value);
        return lever(number.pointer(), change, read(more));
    }

    /** The scenario with other settings; empty if it is not valid with them, as an event after the end is not. */
    private Optional<Scenario> read(List<Setting> others) {
        try {
            return Optional.of(reader.read(file, overlays, others).scenario());
        } catch (InvalidScenarioException impossible) {
            return Optional.empty();
        }
    }
}

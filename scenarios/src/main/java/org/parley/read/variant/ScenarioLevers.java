package org.parley.read.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Measure;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;
import org.parley.model.field.Param;
import org.parley.model.field.Words;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.scenario.Setting;
import org.parley.read.scenario.WrittenNumber;
import org.parley.read.tree.InvalidScenarioException;

/**
 * All levers of a scenario: each mechanism off, each measure away, each number it gives up and down. The clock
 * and the rung of war are left out: they set the question, not the case.
 */
public final class ScenarioLevers {
    private static final List<String> SET_THE_QUESTION = List.of("/clock/", "/ladder/war");

    private static final String MECHANISM = "mechanism ";
    private static final String MEASURE = "measure ";

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
    public ScenarioLevers(ScenarioReader reader, ScenarioFile file, List<ScenarioFile> overlays, List<Setting> settings)
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

    /** Names of declared inert levers that are no levers of the scenario. */
    public List<String> unknownInert() {
        List<String> known = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            known.add(MECHANISM + Words.of(mechanism));
        }
        loaded.scenario().measures().forEach(measure -> known.add(MEASURE + measure.id()));
        loaded.numbers().forEach(number -> known.add(number.pointer()));
        return loaded.scenario().about().inert().stream()
                .filter(name -> !known.contains(name))
                .toList();
    }

    /** How many numbers come from presets. */
    public long presetNumbers() {
        return loaded.numbers().stream().filter(WrittenNumber::preset).count();
    }

    /**
     * The levers, in the order of mechanisms, measures and numbers; those that cannot be moved are left out.
     *
     * @param presets whether numbers that come from presets are moved too
     */
    public List<Lever> all(boolean presets) {
        List<Lever> levers = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            Scenario without = loaded.scenario().without(Set.of(mechanism));
            if (!without.equals(loaded.scenario())) {
                levers.add(lever(MECHANISM + Words.of(mechanism), "off", Optional.of(without)));
            }
        }
        for (Measure measure : loaded.scenario().measures()) {
            if (measure.strength() > 0) {
                levers.add(lever(MEASURE + measure.id(), "away", Optional.of(without(measure))));
            }
        }
        for (WrittenNumber number : loaded.numbers()) {
            boolean asked = presets || !number.preset();
            if (asked && SET_THE_QUESTION.stream().noneMatch(number.pointer()::startsWith)) {
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

    /** A number moved; one of a preset need not do anything in every scenario that uses it. */
    private Lever moved(WrittenNumber number, double value) {
        List<Setting> more = new ArrayList<>(settings);
        more.add(new Setting(number.pointer(), Param.plain(value)));
        String change = Param.plain(number.value()) + " → " + Param.plain(value);
        Lever lever = lever(number.pointer(), change, read(more));
        return new Lever(lever.name(), change, lever.scenario(), lever.inert() || number.preset());
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

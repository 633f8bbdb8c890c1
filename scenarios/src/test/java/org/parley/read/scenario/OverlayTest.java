package org.parley.read.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.model.Channel;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.InvalidScenarioException;

/** What overlays change, and what they leave alone. */
@Tag("property")
class OverlayTest {
    private static final ScenarioFile BASE = new ScenarioFile("base.yaml", """
            clock: {horizonDays: 10}
            nations: {A: {capability: 2}, B: {}}
            relations: {A-B: {stakes: 0.3, prior: 0.4}}
            channels:
              cable: {preset: embassy-cable, between: [A, B]}
              radio: {preset: public-broadcast, between: [A, B]}
            """);

    @Test
    void groupsAreMergedAndValuesReplaced() throws InvalidScenarioException {
        LoadedScenario laid = read("relations: {A-B: {stakes: 0.5}}");

        assertEquals(0.5, laid.scenario().relations().get(0).bargain().stakes());
        assertEquals(0.4, laid.scenario().relations().get(0).belief().prior(), 1e-12);
        assertEquals("base+over", laid.name());
    }

    @Test
    void nothingTakesAway() throws InvalidScenarioException {
        LoadedScenario laid = read("channels: {radio: ~}");

        assertEquals(
                List.of("cable"),
                laid.scenario().channels().stream().map(Channel::id).toList());
    }

    @Test
    void whatIsNotThereCannotBeTakenAway() {
        InvalidScenarioException refused =
                assertThrows(InvalidScenarioException.class, () -> read("channels: {radoi: ~}"));

        assertEquals(1, refused.issues().size());
        assertThat(refused.issues().get(0).toString())
                .as(refused.issues()::toString)
                .contains("did you mean 'radio'?");
    }

    @Test
    void problemsOfAnOverlayNameItsFile() {
        InvalidScenarioException refused =
                assertThrows(InvalidScenarioException.class, () -> read("relations: {A-B: {stakes: -1}}"));

        assertThat(refused.issues().get(0).toString())
                .as(refused.issues()::toString)
                .startsWith("over.yaml:1:");
    }

    @Test
    void aMeasureTakesWhatItLacksFromItsPreset() throws InvalidScenarioException {
        LoadedScenario laid = read("""
                measures:
                  line: {preset: hotline-1963, between: [A, B], effects: {line: {messagesPerDay: 3}}}
                """);

        assertEquals(1, laid.scenario().measures().get(0).effects().size());
        assertEquals(3, laid.scenario().measures().get(0).channels().get(0).messagesPerDay());
        assertEquals(
                1, laid.scenario().measures().get(0).channels().get(0).latency().medianHours());
    }

    @Test
    void numbersOfPresetsAreToldFromThoseOfTheFiles() throws InvalidScenarioException {
        List<String> pointers = read("relations: {A-B: {trust: 0.2}}").numbers().stream()
                .filter(number -> !number.preset())
                .map(WrittenNumber::pointer)
                .toList();

        assertEquals(
                List.of(
                        "/clock/horizonDays",
                        "/nations/A/capability",
                        "/relations/A-B/stakes",
                        "/relations/A-B/prior",
                        "/relations/A-B/trust"),
                pointers);
    }

    private static LoadedScenario read(String overlay) throws InvalidScenarioException {
        return new ScenarioReader(Library.builtIn())
                .read(BASE, List.of(new ScenarioFile("over.yaml", overlay)), List.of());
    }
}

package org.parley.read.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.doctrine.Fixed;
import org.parley.doctrine.Motives;
import org.parley.model.Channel;
import org.parley.model.Latency;
import org.parley.model.Mechanism;
import org.parley.model.Relation;
import org.parley.model.Scenario;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.NearestName;

/** What a file says is what the scenario has. */
@Tag("property")
class ReadingTest {
    private static final String TEXT = """
            clock: {horizonDays: 10}
            nations: {A: {doctrine: fixed}, B: {doctrine: {kind: motives, fear: 4}}}
            relations:
              A-B:
                stakes: 0.3
                contact: {sea: 2}
                B: {stakes: 0.7, startRung: 2}
            channels:
              wire: {preset: embassy-cable, between: [A, B], latency: {medianHours: 9}}
              line: {preset: hotline, between: [A, B], latency: {kind: fixed, hours: 1}}
              slow: {between: [A, B], messagesPerDay: unlimited, latency: {hours: 5}}
            """;

    private final ScenarioReader reader = new ScenarioReader(Library.builtIn());

    @Test
    void aSideTakesFromBothWhatItLacks() throws InvalidScenarioException {
        List<Relation> relations = read(TEXT).relations();

        assertEquals(0.3, relations.get(0).bargain().stakes());
        assertEquals(0.7, relations.get(1).bargain().stakes());
        assertEquals(0, relations.get(0).posture().rung());
        assertEquals(2, relations.get(1).posture().rung());
        assertEquals(relations.get(0).contact(), relations.get(1).contact());
    }

    @Test
    void aChannelTakesFromItsPresetWhatItLacks() throws InvalidScenarioException {
        List<Channel> channels = read(TEXT).channels();

        assertEquals(9, channels.get(0).latency().medianHours(), 1e-9);
        assertInstanceOf(Latency.Lognormal.class, channels.get(0).latency());
        assertEquals(0.3, channels.get(0).fidelity().noise());
        assertEquals(new Latency.Fixed(1), channels.get(1).latency());
        assertEquals(Double.POSITIVE_INFINITY, channels.get(2).messagesPerDay());
    }

    @Test
    void aKindMayBeGivenByItsWord() throws InvalidScenarioException {
        Scenario scenario = read(TEXT);

        assertEquals(new Fixed(), scenario.nations().get(0).doctrine());
        assertEquals(4, ((Motives) scenario.nations().get(1).doctrine()).fear());
    }

    @Test
    void jsonAndYamlSayTheSame() throws InvalidScenarioException {
        String json = "{\"clock\": {\"horizonDays\": 10}, \"nations\": {\"A\": {\"aim\": {\"greedyShare\": 0.5}}}}";
        String yaml = "clock:\n  horizonDays: 10\nnations:\n  A:\n    aim: {greedyShare: 0.5} # half\n";

        assertEquals(
                reader.read(new ScenarioFile("a.json", json), List.of()).hash(),
                reader.read(new ScenarioFile("a.yaml", yaml), List.of()).hash());
    }

    @Test
    void mechanismsListedUnderOffAreSwitchedOff() throws InvalidScenarioException {
        assertEquals(read(TEXT).without(Set.of(Mechanism.LATENCY)), read(TEXT + "off: [latency]\n"));
    }

    @Test
    void aSettingChangesTheScenarioAndItsHash() throws InvalidScenarioException {
        LoadedScenario plain = load();
        LoadedScenario set = load("/relations/A-B/A/stakes=0.9", "/channels/line/latency/hours=3");

        assertEquals(0.9, set.scenario().relations().get(0).bargain().stakes());
        assertEquals(new Latency.Fixed(3), set.scenario().channels().get(1).latency());
        assertNotEquals(plain.hash(), set.hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nations/C/capability=2 | there is no 'C'",
                "/clock/horizonDay=2 | did you mean 'horizonDays'?",
                "/clock/horizonDays=soon | the text 'soon'",
                "/clock/horizonDays= | nothing",
                "/clock/settledRung=10 | settledRung 10 is war already, which begins at rung 10",
                "/events/late={kind: move, day: 11, pair: A-B, rung: 3} | 11 is after the 10 days of the clock",
                "/events/high={kind: move, day: 1, pair: A-B, rung: 30} | no rung is named '30'",
                "/events/who={kind: move, day: 1, pair: A-C, rung: 3} | no relation is named 'A-C'; did you mean 'A-B'?",
                "/events/what={kind: mvoe, day: 1} | no event is named 'mvoe'; did you mean 'move'?",
                "/pacts/p={covered: [A], commitment: 1} | must name at least one nation",
                "/relations/A-A={} | 'A-A' is a relation of a nation to itself",
                "/relations/B-A={} | the relation of B and A is given twice",
                "/nations/b-1={} | 'b-1' is not a nation's id",
                "/relations/A-B/trust=1.00000000001 | trust = 1.00000000001 is not a number (share) in 0…1",
                "/clock/settledRung=0.99999999999 | settledRung = 0.99999999999 is not a whole number",
                "/events/late={kind: move, day: 10.00000000001, pair: A-B, rung: 3} | 10.00000000001 is after the 10 days",
                "/title/x=2 | a group of fields is not a text"
            })
    void aSettingThatMakesNoSenseIsAnIssue(String setting, String message) {
        InvalidScenarioException refused = assertThrows(InvalidScenarioException.class, () -> load(setting));

        assertThat(refused.getMessage()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"horizonDays=2", "/=3", "/clock"})
    void aSettingHasAForm(String setting) {
        assertThrows(IllegalArgumentException.class, () -> Setting.parse(setting));
    }

    @Test
    void aPathIsSetOnce() {
        assertThat(assertThrows(
                        IllegalArgumentException.class, () -> Setting.parse(List.of("/a/b=1", "/a/c=1", "/a/b=2"))))
                .hasMessage("'/a/b' is set twice: to 1 and to 2");
    }

    @ParameterizedTest
    @CsvSource({"embasy, embassy", "USR, USSR", "Greedyshare, greedyShare"})
    void theNearestNameIsFound(String written, String meant) {
        assertEquals(
                meant,
                NearestName.to(written, List.of("letters", "embassy", "USSR", "greedyShare"))
                        .orElse(""));
    }

    private Scenario read(String text) throws InvalidScenarioException {
        return reader.read(new ScenarioFile("test.yaml", text), List.of()).scenario();
    }

    private LoadedScenario load(String... settings) throws InvalidScenarioException {
        return reader.read(
                new ScenarioFile("test.yaml", TEXT),
                List.of(settings).stream().map(Setting::parse).toList());
    }
}

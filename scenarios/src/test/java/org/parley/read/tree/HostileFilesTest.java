package org.parley.read.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.ScenarioReader;

/** Files made to exhaust memory or patience are refused, each for its reason. */
@Tag("property")
class HostileFilesTest {
    private static final String NATIONS = "clock: {horizonDays: 1}\nnations: {A: {}, B: {}}\n";

    @ParameterizedTest
    @MethodSource
    void hostileFilesAreRefused(String name, String text, String reason) {
        ScenarioReader reader = new ScenarioReader(Library.builtIn());
        InvalidScenarioException refused = assertThrows(
                InvalidScenarioException.class, () -> reader.read(new ScenarioFile(name, text), List.of()));

        assertThat(refused.getMessage()).contains(reason);
    }

    static List<Arguments> hostileFilesAreRefused() {
        String laughs = "a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        return List.of(
                Arguments.of("empty.yaml", "", "is not a scenario"),
                Arguments.of("list.yaml", "[1, 2]", "is not a scenario"),
                Arguments.of("long.yaml", "#".repeat(TreeParser.MAX_LENGTH + 1), "too long"),
                Arguments.of("deep.yaml", "a: " + "[".repeat(5000), "too large"),
                Arguments.of("deep.json", "{\"a\": " + "[".repeat(5000), "too large"),
                Arguments.of("wide.yaml", "a: [" + "1,".repeat(TreeParser.MAX_NODES) + "1]", "too large"),
                Arguments.of("laughs.yaml", laughs, "anchors"),
                Arguments.of("two.yaml", NATIONS + "---\n" + NATIONS, "second document"),
                Arguments.of("broken.json", "{\"title\": ", "not JSON"),
                Arguments.of("broken.yaml", "title: [", "not YAML"),
                Arguments.of(
                        "steps.yaml",
                        "clock: {horizonDays: 36525, stepHours: 0.02}\nnations: {A: {}}",
                        "steps to the horizon"),
                Arguments.of(
                        "delay.yaml",
                        "clock: {horizonDays: 1, stepHours: 0.1}\n"
                                + "nations: {A: {perception: {observation: {delayHours: 8000}}}}",
                        "use a longer step"),
                Arguments.of(
                        "nations.yaml", "clock: {horizonDays: 1}\nnations: {" + many("N%d: {}") + "}", "at most 200"),
                Arguments.of(
                        "channels.yaml",
                        NATIONS + "channels: {" + many("c%d: {between: [A, B]}") + "}",
                        "at most 200"));
    }

    private static String many(String entry) {
        return IntStream.range(0, 500).mapToObj(entry::formatted).collect(Collectors.joining(", "));
    }
}

package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("jdk")
class FindingsTextTest {
    @ParameterizedTest
    @Tag("regression")
    @CsvSource(
            delimiter = '|',
            value = {
                "80, 40, 5, 875 | Miscommunication adds 3.5 points of war (2.3 to 5.0).",
                "80, 5, 40, 875 | Miscommunication takes away 3.5 points of war (2.3 to 5.0).",
                "80, 5, 5, 910 | These replications cannot tell the two apart: the difference is 0.0 [-0.73, +0.73] points."
            })
    void theSentenceSaysWhatWasFound(String counts, String end) {
        String sentence = new FindingsText("case", Counts.findings(counts, true)).sentence();

        assertThat(sentence).startsWith("In case, ");
        assertThat(sentence).endsWith(end);
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        FindingsText text = new FindingsText("case", Counts.findings("0, 0, 0, 0", true));

        assertThat(text.sentence()).contains("nothing was found");
        assertTrue(text.lines().size() > 3);
    }

    @Test
    @Tag("property")
    void withoutATwinThereIsNothingToCompare() {
        FindingsText text = new FindingsText("case", Counts.findings("30, 0, 0, 70", false));
        Map<String, Object> data = FindingsData.of(text.sentence(), Counts.findings("30, 0, 0, 70", false));

        assertThat(text.lines()).noneMatch(line -> line.contains("clear communication"));
        assertTrue(data.containsKey("war") && !data.containsKey("deliberateShareOfWars"));
        assertEquals(100L, data.get("replications"));
    }
}

package org.parley.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.Findings;
import org.parley.experiment.World;
import org.parley.model.Ladder;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

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
        String sentence = new FindingsText("case", findings(counts, true)).sentence();

        assertTrue(sentence.startsWith("In case, "), sentence);
        assertTrue(sentence.endsWith(end), sentence);
    }

    @Test
    @Tag("property")
    void nothingIsClaimedWithoutReplications() {
        FindingsText text = new FindingsText("case", findings("0, 0, 0, 0", true));

        assertTrue(text.sentence().contains("nothing was found"));
        assertTrue(text.lines().size() > 3);
    }

    @Test
    @Tag("property")
    void withoutATwinThereIsNothingToCompare() {
        FindingsText text = new FindingsText("case", findings("30, 0, 0, 70", false));
        Map<String, Object> data = FindingsData.of(text.sentence(), findings("30, 0, 0, 70", false));

        assertTrue(
                text.lines().stream().noneMatch(line -> line.contains("clear communication")),
                text.lines().toString());
        assertTrue(data.containsKey("war") && !data.containsKey("deliberateShareOfWars"));
        assertEquals(100L, data.get("replications"));
    }

    private static Findings findings(String counts, boolean twinned) {
        long[] cell = List.of(counts.split(", ", -1)).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        PairedShares war = new PairedShares(cell[0], cell[1], cell[2], cell[3]);
        List<String> worlds = twinned ? List.of(World.AS_IS, World.CLEAR) : List.of(World.AS_IS);
        Share none = new Share(0, war.pairs());
        return new Findings(
                worlds,
                Ladder.KAHN,
                3,
                0,
                Collections.nCopies(worlds.size(), List.of(none, none, none)),
                Collections.nCopies(12, war),
                new Share(0, war.first().hits()));
    }
}

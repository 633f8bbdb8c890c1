package org.parley.experiment.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points take turns block by block, from wherever play is taken up. */
@Tag("property")
class RoundsTest {
    /** Two points, five replications from number 7 on, in blocks of three, the second of which is short. */
    private static final Rounds ROUNDS = new Rounds(2, 7, 5, 3);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 7, 3, false",
        "2, 0, 0, 9, 1, false",
        "3, 0, 1, 7, 3, true",
        "5, 0, 1, 9, 1, true",
        "6, 1, 0, 10, 2, false",
        "8, 1, 1, 10, 2, true",
        "9, 1, 1, 11, 1, true"
    })
    void whatComesNextIsTheRestOfTheBlock(long played, int round, int point, long first, int size, boolean ends) {
        assertEquals(new Rounds.Stretch(round, point, first, size, ends), ROUNDS.stretch(played));
        assertEquals(size, ROUNDS.room(played));
        assertTrue(ROUNDS.holds(played, point, first));
        assertFalse(ROUNDS.holds(played, 1 - point, first));
    }

    @Test
    void everyReplicationOfEveryPointHasItsTurnOnce() {
        List<String> order = new ArrayList<>();
        for (long played = 0; played < ROUNDS.total(); played++) {
            Rounds.Stretch stretch = ROUNDS.stretch(played);
            order.add(stretch.point() + ":" + stretch.first());
        }

        assertEquals(List.of("0:7", "0:8", "0:9", "1:7", "1:8", "1:9", "0:10", "0:11", "1:10", "1:11"), order);
    }

    @Test
    void aRoundEndsWithTheWholeOfItsLastBlockOnly() {
        Replication one = new Replication(7, List.of());

        assertFalse(ROUNDS.batch(3, List.of(one)).endsRound());
        assertTrue(ROUNDS.batch(3, List.of(one, one, one)).endsRound());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1, 1", "1, -1, 1, 1", "1, 0, 0, 1", "1, 0, 1, 0"})
    void roundsNeedAPointAReplicationAndABlock(int points, long first, int count, int block) {
        assertThrows(IllegalArgumentException.class, () -> new Rounds(points, first, count, block));
        assertThrows(IllegalArgumentException.class, () -> ROUNDS.stretch(10));
    }
}

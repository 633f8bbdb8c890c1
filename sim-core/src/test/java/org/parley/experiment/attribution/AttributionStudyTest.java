package org.parley.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.play.Threshold;
import org.parley.experiment.play.World;
import org.parley.experiment.play.WorldRunner;
import org.parley.model.Fidelity;
import org.parley.model.Mechanism;
import org.parley.model.Scenario;
import org.parley.model.field.Words;
import org.parley.model.nation.Stress;
import org.parley.stats.Interval;
import org.parley.testing.Crises;
import org.parley.testing.Rows;

/** Shares of players add up, are the same on any number of threads, and mean what they say. */
@Tag("property")
class AttributionStudyTest {
    private static final Scenario LIVELY = Crises.lively().build();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void sharesAddUpToTheWholeDifference(int players) {
        AttributionFindings found = play(LIVELY, Player.ofCommunication().subList(0, players), 200, 2);

        assertTrue(found.exact());
        assertEquals(found.total().difference().estimate(), sum(found), 1e-12);
        assertEquals(players * (players - 1) / 2, found.interactions().size());
    }

    @Test
    void sharesFromRandomOrdersAddUpAsWell() {
        AttributionFindings found = play(LIVELY, each(10), 120, 2);

        assertFalse(found.exact());
        assertEquals(30, found.orders());
        assertEquals(120, found.total().pairs());
        assertEquals(found.total().difference().estimate(), sum(found), 1e-12);
    }

    @Test
    void threadsLeaveNoTrace() {
        assertEquals(play(LIVELY, Player.ofCommunication(), 90, 1), play(LIVELY, Player.ofCommunication(), 90, 3));
        assertEquals(play(LIVELY, each(9), 90, 1), play(LIVELY, each(9), 90, 3));
    }

    /** All five off is the clear twin, and one alone on or off is the world the other commands would make of it. */
    @Test
    void coalitionsAreTheWorldsTheyAreNamedFor() {
        AttributionFindings found = play(LIVELY, Player.ofCommunication(), 200, 2);
        Contribution loss = found.contributions().get(0);

        assertEquals(Rows.wars(LIVELY, 200), found.total().first().hits());
        assertEquals(
                Rows.wars(World.clear(LIVELY).scenario(), 200),
                found.total().second().hits());
        assertEquals(
                Rows.wars(LIVELY.without(Set.of(Mechanism.LOSS)), 200),
                loss.removed().orElseThrow().second().hits());
        assertEquals(found.total().first(), loss.removed().orElseThrow().first());
    }

    @Test
    void aSinglePlayerHasTheWholeDifference() {
        Player all = new Player("communication", World.COMMUNICATION);
        Contribution only = play(LIVELY, List.of(all), 200, 2).contributions().get(0);

        assertEquals(
                only.share().estimate(), only.alone().orElseThrow().difference().estimate(), 1e-15);
        assertEquals(only.alone(), only.removed());
    }

    @Test
    void whatHasNoStrengthIsNoPlayer() {
        Scenario lossless = Crises.lively().fidelity(new Fidelity(0, 0.35, 0.1)).build();

        assertThat(Player.active(lossless)).doesNotContain(Mechanism.LOSS);
        assertThat(Player.active(LIVELY)).contains(Mechanism.LOSS);
        assertEquals(4, Player.active(Player.ofCommunication(), lossless).size());
        assertEquals(
                0,
                play(lossless, Player.ofCommunication(), 60, 2)
                        .contributions()
                        .get(0)
                        .share()
                        .estimate());
    }

    /**
     * Nine players, of whom the last has no strength, so that the exact shares are those of the first eight, all from the same
     * replications. Correct code has one of eight shares farther off than five of its errors, at 29 degrees of freedom, with
     * chance below 3·10⁻⁴; two players taken for one another, of whom one adds 0.1 more, are caught.
     */
    @Test
    void randomOrdersEstimateTheExactShares() {
        Scenario calm = Crises.lively().stress(new Stress(0, 2)).clock(12, 20).build();
        List<Player> players = each(8);
        List<Player> nine = new ArrayList<>(players);
        nine.add(new Player("stress", Set.of(Mechanism.STRESS)));
        AttributionFindings exact = play(calm, players, 300, 2);
        AttributionFindings sampled = play(calm, nine, 300, 2);

        assertFalse(sampled.exact());
        assertEquals(0, sampled.contributions().get(8).share().estimate());
        for (int player = 0; player < players.size(); player++) {
            Interval share = sampled.contributions().get(player).share();
            double error = (share.high() - share.low()) / 2 / 2.045; // t with 29 degrees of freedom
            double gap =
                    share.estimate() - exact.contributions().get(player).share().estimate();
            assertTrue(Math.abs(gap) <= 5 * error, players.get(player) + " " + gap + " of " + error);
        }
    }

    @Test
    void playersShareNoMechanismAndThereIsOneAtLeast() {
        Player loss = new Player("loss", Set.of(Mechanism.LOSS));

        assertThrows(IllegalArgumentException.class, () -> play(LIVELY, List.of(), 10, 1));
        assertThrows(IllegalArgumentException.class, () -> play(LIVELY, List.of(loss, loss), 10, 1));
        assertThrows(IllegalArgumentException.class, () -> play(LIVELY, List.of(loss), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Player("nobody", Set.of()));
    }

    private static AttributionFindings play(Scenario scenario, List<Player> players, int replications, int threads) {
        return new AttributionStudy(scenario, players, Threshold.WAR, Rows.SEED, replications, threads)
                .run(WorldRunner.inMemory(() -> false));
    }

    private static double sum(AttributionFindings found) {
        return found.contributions().stream()
                .mapToDouble(one -> one.share().estimate())
                .sum();
    }

    private static List<Player> each(int count) {
        return Arrays.stream(Mechanism.values())
                .limit(count)
                .map(mechanism -> new Player(Words.of(mechanism), Set.of(mechanism)))
                .toList();
    }
}

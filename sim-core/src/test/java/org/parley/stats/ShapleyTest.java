package org.parley.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {
    /** Two left gloves and a right one, a pair being worth 1: 1/6, 1/6, 2/3 (the textbook's glove game). */
    @Test
    @Tag("validation")
    void theGloveGameHasItsKnownValue() {
        int[] worth = worth(3, coalition -> (coalition & 4) != 0 && (coalition & 3) != 0);

        assertArrayEquals(new long[] {1, 1, 4}, new Shapley(3).values(worth));
    }

    /** Votes 50, 49 and 1 with a majority of 51: the last has as much power as the second (Shapley and Shubik 1954). */
    @Test
    @Tag("validation")
    void aMajorityGameHasItsKnownValue() {
        int[] votes = {50, 49, 1};
        int[] worth = worth(3, coalition -> votes(votes, coalition) >= 51);

        assertArrayEquals(new long[] {4, 1, 1}, new Shapley(3).values(worth));
    }

    /** By definition (Shapley 1953): the mean of what a player adds on joining, over all orders. */
    @ParameterizedTest
    @Tag("validation")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void valuesAreMeansOverAllOrdersOfJoining(int players) {
        int[] worth = random(players, 11);
        long[] sums = new long[players];
        permute(new int[players], 0, players, order -> {
            int coalition = 0;
            for (int player : order) {
                sums[player] += worth[coalition | 1 << player] - worth[coalition];
                coalition |= 1 << player;
            }
        });

        assertArrayEquals(sums, new Shapley(players).values(worth));
    }

    @ParameterizedTest
    @Tag("property")
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void valuesAddUpToTheWorthOfAllLessThatOfNoneExactly(int players) {
        Shapley shapley = new Shapley(players);
        for (int game = 0; game < 50; game++) {
            int[] worth = random(players, game);

            assertEquals(
                    shapley.unit() * (worth[worth.length - 1] - worth[0]),
                    Arrays.stream(shapley.values(worth)).sum());
        }
    }

    @Test
    @Tag("property")
    void whoAddsNothingGetsNothing() {
        int[] withoutThird = random(3, 5);
        int[] worth = new int[8];
        for (int coalition = 0; coalition < 8; coalition++) {
            worth[coalition] = withoutThird[coalition & 3];
        }

        assertEquals(0, new Shapley(3).values(worth)[2]);
        assertEquals(0, new Shapley(3).interaction(worth, 0, 2));
    }

    /** Two who are worth something only together interact with all of it; two who can replace one another with its negative. */
    @Test
    @Tag("validation")
    void interactionsTellTogetherFromInstead() {
        Shapley shapley = new Shapley(3);
        int[] together = worth(3, coalition -> (coalition & 3) == 3);
        int[] instead = worth(3, coalition -> (coalition & 3) != 0);

        assertEquals(shapley.interactionUnit(), shapley.interaction(together, 0, 1));
        assertEquals(-shapley.interactionUnit(), shapley.interaction(instead, 1, 0));
        assertEquals(0, shapley.interaction(together, 0, 2));
    }

    @Test
    @Tag("property")
    void wrongSizesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Shapley(0));
        assertThrows(IllegalArgumentException.class, () -> new Shapley(9));
        assertThrows(IllegalArgumentException.class, () -> new Shapley(2).values(new int[3]));
        assertThrows(IllegalArgumentException.class, () -> new Shapley(2).interaction(new int[4], 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Shapley(2).interaction(new int[4], 0, 2));
    }

    @FunctionalInterface
    private interface Wins {
        boolean with(int coalition);
    }

    @FunctionalInterface
    private interface OrderSink {
        void take(int[] order);
    }

    private static int[] worth(int players, Wins wins) {
        int[] worth = new int[1 << players];
        Arrays.setAll(worth, coalition -> wins.with(coalition) ? 1 : 0);
        return worth;
    }

    private static int[] random(int players, int seed) {
        MersenneTwister random = new MersenneTwister(seed);
        int[] worth = new int[1 << players];
        Arrays.setAll(worth, coalition -> random.nextInt(2));
        return worth;
    }

    private static int votes(int[] votes, int coalition) {
        int sum = 0;
        for (int player = 0; player < votes.length; player++) {
            sum += (coalition >> player & 1) * votes[player];
        }
        return sum;
    }

    private static void permute(int[] order, int used, int players, OrderSink sink) {
        int place = Integer.bitCount(used);
        if (place == players) {
            sink.take(order);
            return;
        }
        for (int player = 0; player < players; player++) {
            if ((used >> player & 1) == 0) {
                order[place] = player;
                permute(order, used | 1 << player, players, sink);
            }
        }
    }
}

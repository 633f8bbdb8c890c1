package org.parley.stats;

/**
 * Shapley values of a game between few players, exact over all coalitions (Shapley 1953, in Contributions to the Theory of
 * Games II, 307). A coalition is the number whose bit {@code i} is set if player {@code i} is in it; a game has the worth
 * of each, {@code int[2^players]}.
 *
 * <p>Values are whole numbers in units of {@link #unit}, so that they add up to the worth of all players less that of
 * none exactly, and sums over any number of games do as well.
 */
public final class Shapley {
    /** Most players: 2⁸ coalitions, and 8! times a worth that fits. */
    public static final int MOST_PLAYERS = 8;

    private final int players;
    private final long[] weights; // [size of the coalition joined], of one marginal contribution, in 1/players!
    private final long[] pairWeights; // [size], of one second difference, in 1/(players − 1)!

    /**
     * Prepares to solve games of that many players.
     *
     * @throws IllegalArgumentException unless there are 1…{@link #MOST_PLAYERS}
     */
    public Shapley(int players) {
        if (players < 1 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("players = " + players + " is outside 1…" + MOST_PLAYERS);
        }
        this.players = players;
        weights = new long[players];
        for (int size = 0; size < players; size++) {
            weights[size] = factorial(size) * factorial(players - 1 - size);
        }
        pairWeights = new long[Math.max(0, players - 1)];
        for (int size = 0; size < pairWeights.length; size++) {
            pairWeights[size] = factorial(size) * factorial(players - 2 - size);
        }
    }

    /** How many of the whole numbers of {@link #values} make a worth of one: players factorial. */
    public long unit() {
        return factorial(players);
    }

    /** How many of the whole numbers of {@link #interaction} make a worth of one: players − 1 factorial. */
    public long interactionUnit() {
        return factorial(players - 1);
    }

    /**
     * The value of each player, {@code long[player]}, in units of 1/{@link #unit}.
     *
     * @param worth of each coalition, {@code int[2^players]}
     */
    public long[] values(int[] worth) {
        check(worth);
        long[] values = new long[players];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            for (int player = 0; player < players; player++) {
                int with = coalition | 1 << player;
                if (with != coalition) {
                    values[player] += weights[Integer.bitCount(coalition)] * (worth[with] - worth[coalition]);
                }
            }
        }
        return values;
    }

    /**
     * The interaction of two players: how much more they add together than each by itself, on average over coalitions
     * (Grabisch and Roubens 1999, Int. J. Game Theory 28:547); negative where one makes the other superfluous.
     *
     * @param worth of each coalition, {@code int[2^players]}
     * @return in units of 1/{@link #interactionUnit}
     */
    public long interaction(int[] worth, int first, int second) {
        check(worth);
        if (first == second || Math.min(first, second) < 0 || Math.max(first, second) >= players) {
            throw new IllegalArgumentException("first = " + first + ", second = " + second + " of " + players
                    + " players: two different ones are needed");
        }
        int one = 1 << first;
        int other = 1 << second;
        long sum = 0;
        for (int coalition = 0; coalition < worth.length; coalition++) {
            if ((coalition & (one | other)) == 0) {
                int more = worth[coalition | one | other]
                        - worth[coalition | one]
                        - worth[coalition | other]
                        + worth[coalition];
                sum += pairWeights[Integer.bitCount(coalition)] * more;
            }
        }
        return sum;
    }

    private void check(int[] worth) {
        if (worth.length != 1 << players) {
            throw new IllegalArgumentException(
                    "worth has " + worth.length + " coalitions; " + players + " players have " + (1 << players));
        }
    }

    private static long factorial(int number) {
        long product = 1;
        for (int factor = 2; factor <= number; factor++) {
            product *= factor;
        }
        return product;
    }
}

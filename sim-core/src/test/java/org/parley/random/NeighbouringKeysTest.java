package org.parley.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Neighbouring keys must give unrelated numbers: where generators by counter fail, if they do.
 *
 * <p>Seed fixed. Every case fails correct code with chance 10⁻⁶ when the algorithm changes, and never otherwise.
 */
class NeighbouringKeysTest {
    private static final int PAIRS = 1 << 18;
    private static final int BINS = 8;
    private static final double FALSE_ALARM = 1e-6;
    private static final long ENTITY = KeyedRandom.entity("USA");
    private static final KeyedRandom RANDOM = new KeyedRandom(7, 0);

    static Stream<Arguments> parts() {
        return Stream.of(
                part("seed", i -> new KeyedRandom(i, 0).bits(Purpose.CHOICE, ENTITY, 0, 0)),
                part("replication", i -> new KeyedRandom(7, i).bits(Purpose.CHOICE, ENTITY, 0, 0)),
                part("tick", i -> RANDOM.bits(Purpose.CHOICE, ENTITY, i, 0)),
                part("draw", i -> RANDOM.bits(Purpose.CHOICE, ENTITY, 0, i)),
                part("purpose", i -> RANDOM.bits(Purpose.values()[i % 2], ENTITY, i / 2, 0)),
                part("entity", i -> RANDOM.bits(Purpose.CHOICE, i, 0, 0)),
                part("name", i -> RANDOM.bits(Purpose.CHOICE, KeyedRandom.entity("N" + i), 0, 0)),
                part("direction", i -> RANDOM.bits(Purpose.CHOICE, direction(i), 0, 0)));
    }

    /** Chi-square on an 8 × 8 table of 2¹⁸ separate pairs; a correlation of 0.023 is caught with 0.99. */
    @ParameterizedTest(name = "{0}")
    @Tag("property")
    @MethodSource("parts")
    void neighboursAreIndependent(String part, IntToLongFunction bits) {
        long[] table = new long[BINS * BINS];
        for (int i = 0; i < PAIRS; i++) {
            int row = (int) (KeyedRandom.fraction(bits.applyAsLong(2 * i)) * BINS);
            int column = (int) (KeyedRandom.fraction(bits.applyAsLong(2 * i + 1)) * BINS);
            table[row * BINS + column]++;
        }
        double[] expected = new double[table.length];
        Arrays.fill(expected, (double) PAIRS / table.length);

        double p = new ChiSquareTest().chiSquareTest(expected, table);

        assertTrue(p > FALSE_ALARM, "neighbours in %s: p = %.2g".formatted(part, p));
    }

    /**
     * Chi-square on how often each of the 64 bits differs between neighbours, 64 degrees of freedom; a bit that differs
     * with chance 0.511 instead of 0.5 is caught with 0.99.
     */
    @ParameterizedTest(name = "{0}")
    @Tag("property")
    @MethodSource("parts")
    void everyBitFlipsHalfTheTime(String part, IntToLongFunction bits) {
        int[] flips = new int[Long.SIZE];
        for (int i = 0; i < PAIRS; i++) {
            long difference = bits.applyAsLong(2 * i) ^ bits.applyAsLong(2 * i + 1);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                flips[bit] += (int) (difference >>> bit & 1);
            }
        }
        double[] expected = new double[2 * Long.SIZE];
        Arrays.fill(expected, PAIRS / 2.0);
        long[] observed = new long[expected.length];
        for (int bit = 0; bit < Long.SIZE; bit++) {
            observed[2 * bit] = flips[bit];
            observed[2 * bit + 1] = (long) PAIRS - flips[bit];
        }
        double statistic = new ChiSquareTest().chiSquare(expected, observed);

        assertTrue(statistic < 132.8, "neighbours in %s: chi-square = %.1f".formatted(part, statistic));
    }

    private static Arguments part(String name, IntToLongFunction bits) {
        return Arguments.of(name, bits);
    }

    /** Pair i: the two directions between "USA" and the nation numbered i / 2. */
    private static long direction(int i) {
        long other = KeyedRandom.entity("N" + i / 2);
        return i % 2 == 0 ? KeyedRandom.entity(ENTITY, other) : KeyedRandom.entity(other, ENTITY);
    }
}

package org.parley.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("jdk")
class KeyedRandomTest {
    private static final long USA = KeyedRandom.entity("USA");
    private static final long USSR = KeyedRandom.entity("USSR");

    private final KeyedRandom random = new KeyedRandom(7, 0);

    /** The known answers of Salmon et al., Random123 1.14, tests/kat_vectors, lines "philox2x64 10"; exact. */
    @ParameterizedTest(name = "counter {0} {1} key {2}")
    @Tag("validation")
    @CsvSource({
        "0000000000000000, 0000000000000000, 0000000000000000, ca00a0459843d731, 66c24222c9a845b5",
        "ffffffffffffffff, ffffffffffffffff, ffffffffffffffff, 65b021d60cd8310f, 4d02f3222f86df20",
        "243f6a8885a308d3, 13198a2e03707344, a4093822299f31d0, 0a5e742c2997341c, b0f883d38000de5d"
    })
    void philoxGivesThePublishedAnswers(String low, String high, String key, String left, String right) {
        long[] expected = {word(left), word(right)};

        assertArrayEquals(expected, KeyedRandom.philox(word(low), word(high), word(key)));
    }

    /** Computed by an independent implementation in Python from the published Philox, SplitMix64 and FNV-1a; exact. */
    @Test
    @Tag("regression")
    void theBitsOfAKeyNeverChange() {
        long pair = KeyedRandom.entity(USA, USSR);

        assertEquals(word("e72c73c19aa8457d"), USA);
        assertEquals(word("e725992808723ae6"), pair);
        assertEquals(word("1ae23460877c1f50"), random.bits(Purpose.CHOICE, pair, 0, 0));
        assertEquals(word("5086ce573dd214bd"), new KeyedRandom(-3, 41).bits(Purpose.EVENT, USSR, 159, 5));
    }

    @Test
    @Tag("property")
    void aNumberIsNeverZeroOrOne() {
        assertEquals(0x1p-53, KeyedRandom.fraction(0));
        assertEquals(0x1p-53, KeyedRandom.fraction(0xFFFL));
        assertEquals(1 - 0x1p-53, KeyedRandom.fraction(-1));
        assertEquals(0.5 + 0x1p-53, KeyedRandom.fraction(Long.MIN_VALUE));
        assertEquals(0.5 - 0x1p-53, KeyedRandom.fraction(Long.MAX_VALUE));
    }

    @Test
    @Tag("property")
    void aNumberDoesNotDependOnWhatWasDrawnBefore() {
        double[] forward = new double[20_000];
        double[] backward = new double[20_000];
        for (int i = 0; i < forward.length; i++) {
            forward[i] = numbered(random, i);
        }
        KeyedRandom other = new KeyedRandom(7, 0);
        for (int i = backward.length - 1; i >= 0; i--) {
            backward[i] = numbered(other, i);
        }

        assertArrayEquals(forward, backward);
    }

    @Test
    @Tag("property")
    void manyThreadsSharingOneInstanceDrawTheSameNumbers() throws InterruptedException, ExecutionException {
        Callable<double[]> draw = () ->
                IntStream.range(0, 20_000).mapToDouble(i -> numbered(random, i)).toArray();
        double[] alone = IntStream.range(0, 20_000)
                .mapToDouble(i -> numbered(new KeyedRandom(7, 0), i))
                .toArray();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<double[]> drawn : threads.invokeAll(List.of(draw, draw, draw, draw, draw, draw, draw, draw))) {
                assertArrayEquals(alone, drawn.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Fixed keys, so it passes or fails for ever; random 64-bit words would repeat with chance 10⁻¹¹. */
    @Test
    @Tag("property")
    void everyPartOfTheKeyCounts() {
        Set<Long> words = new HashSet<>();
        int keys = 0;
        for (Purpose purpose : Purpose.values()) {
            for (int digits = 0; digits < 1 << 10; digits++) { // two bits each of five parts
                KeyedRandom run = new KeyedRandom(digits & 3, digits >> 2 & 3);
                words.add(run.bits(purpose, digits >> 4 & 3, digits >> 6 & 3, digits >> 8));
                keys++;
            }
        }

        assertEquals(keys, words.size());
    }

    /** The widest tick and draw, and the entity's sign bit, stay clear of their neighbours in the counter. */
    @Test
    @Tag("property")
    void theExtremesOfAKeyDoNotSpillIntoOtherParts() {
        Set<Long> words = new HashSet<>();
        for (int tick : new int[] {0, 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE}) {
            for (int draw : new int[] {0, 1, KeyedRandom.MAX_DRAWS - 2, KeyedRandom.MAX_DRAWS - 1}) {
                for (long entity : new long[] {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
                    for (Purpose purpose : Purpose.values()) {
                        words.add(random.bits(purpose, entity, tick, draw));
                    }
                }
            }
        }

        assertEquals(4 * 4 * 5 * Purpose.values().length, words.size());
    }

    @ParameterizedTest(name = "tick {0}, draw {1}")
    @Tag("property")
    @CsvSource({"-1, 0", "-2147483648, 0", "0, -1", "0, 1048576", "0, 2147483647"})
    void aKeyOutOfRangeIsRefused(int tick, int draw) {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> random.uniform(Purpose.CHOICE, USA, tick, draw));

        assertThat(error.getMessage()).contains("tick = " + tick + ", draw = " + draw);
    }

    @Test
    @Tag("property")
    void otherDistributionsAreQuantilesOfTheSameNumber() {
        for (int tick = 0; tick < 1000; tick++) {
            double uniform = random.uniform(Purpose.NOISE, USA, tick, 0);
            assertEquals(Inversion.normal(uniform), random.normal(Purpose.NOISE, USA, tick, 0));
            assertEquals(Inversion.poisson(uniform, 2.5), random.poisson(Purpose.NOISE, USA, tick, 0, 2.5));
        }
    }

    @Test
    @Tag("property")
    void aMeanOfZeroCountsNothing() {
        assertEquals(0, random.poisson(Purpose.INCIDENT, USA, 0, 0, 0));
    }

    @ParameterizedTest(name = "mean {0}")
    @Tag("property")
    @ValueSource(doubles = {-1, 701, Double.NaN})
    void aMeanOutOfRangeIsRefused(double mean) {
        assertThrows(IllegalArgumentException.class, () -> random.poisson(Purpose.INCIDENT, USA, 0, 0, mean));
    }

    @Test
    @Tag("property")
    void equalNamesGiveEqualEntities() {
        assertEquals(
                USSR, KeyedRandom.entity(new StringBuilder("RSSU").reverse().toString()));
    }

    @Test
    @Tag("property")
    void aDirectedPairDiffersFromItsReverse() {
        assertNotEquals(KeyedRandom.entity(USA, USSR), KeyedRandom.entity(USSR, USA));
    }

    /** Two hundred names, one empty, and their 40 000 directed pairs; random keys would meet with chance 10⁻¹⁰. */
    @Test
    @Tag("property")
    void noTwoEntitiesMeet() {
        List<String> names = IntStream.range(0, 200)
                .mapToObj(i -> i == 0 ? "" : Integer.toString(i, 3))
                .toList();
        Set<Long> entities = new HashSet<>();
        for (String first : names) {
            entities.add(KeyedRandom.entity(first));
            for (String second : names) {
                entities.add(KeyedRandom.entity(KeyedRandom.entity(first), KeyedRandom.entity(second)));
            }
        }

        assertEquals(200 + 200 * 200, entities.size());
    }

    private static double numbered(KeyedRandom random, int i) {
        return random.uniform(Purpose.values()[i % 19], USA, i / 19 % 100, i / 1900);
    }

    private static long word(String hexadecimal) {
        return Long.parseUnsignedLong(hexadecimal, 16);
    }
}

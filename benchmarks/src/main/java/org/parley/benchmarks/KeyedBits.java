package org.parley.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.LongUnaryOperator;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/**
 * The model's keyed random words as a stream of raw bytes, for test batteries that read standard input.
 *
 * <p>Arguments: {@code MODE SEED [BYTES]}. Without {@code BYTES} it writes until the reader closes the pipe. A word is
 * 64 bits, little-endian, so a reader of 32-bit numbers sees its low half, then its high half. Modes:
 *
 * <ul>
 *   <li>{@code model}: the keys in an order like the model's. From slowest to fastest: replications 0, 1, …; ticks
 *       0…159; all purposes; six directed pairs of three nations; draws 0 and 1.
 *   <li>{@code replication}, {@code seed}: that part counts up from 0 or from {@code SEED}, all else is fixed.
 *   <li>{@code tick}: the tick counts up; after 2³¹ words the replication moves on by one.
 *   <li>{@code draw}: the draw counts up; after 2²⁰ words the tick moves on by one.
 *   <li>{@code entity}: the entity is that of the names "N1", "N2", …
 * </ul>
 *
 * <p>The modes that count one part exist because neighbouring keys are where counter-based generators fail.
 */
public final class KeyedBits {
    private static final int TICKS = 160; // 40 days of 6 hours
    private static final int DRAWS = 2;
    private static final int CHUNK_WORDS = 8192;
    private static final Purpose[] PURPOSES = Purpose.values();
    private static final long USA = KeyedRandom.entity("USA");
    private static final long USSR = KeyedRandom.entity("USSR");
    private static final long CUBA = KeyedRandom.entity("Cuba");
    private static final long[] PAIRS = {
        KeyedRandom.entity(USA, USSR),
        KeyedRandom.entity(USSR, USA),
        KeyedRandom.entity(USA, CUBA),
        KeyedRandom.entity(CUBA, USA),
        KeyedRandom.entity(USSR, CUBA),
        KeyedRandom.entity(CUBA, USSR)
    };

    private KeyedBits() {}

    /**
     * Writes the words; see the class.
     *
     * @param args {@code MODE SEED [BYTES]}
     * @throws IllegalArgumentException if the arguments are not of that form
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException("arguments are MODE SEED [BYTES], but there are " + args.length);
        }
        long bytes = args.length == 3 ? Long.parseLong(args[2]) : Long.MAX_VALUE;
        write(words(args[0], Long.parseLong(args[1])), bytes);
    }

    /** The stream of a mode: from the position of a word, 0, 1, …, to the word. */
    private static LongUnaryOperator words(String mode, long seed) {
        KeyedRandom first = new KeyedRandom(seed, 0);
        return switch (mode) {
            case "model" -> position -> modelWord(seed, position);
            case "replication" -> position -> fixed(new KeyedRandom(seed, position), 0, 0);
            case "seed" -> position -> fixed(new KeyedRandom(seed + position, 0), 0, 0);
            case "tick" ->
                position -> fixed(new KeyedRandom(seed, position >>> 31), (int) (position & Integer.MAX_VALUE), 0);
            case "draw" ->
                position -> fixed(
                        first, (int) (position / KeyedRandom.MAX_DRAWS), (int) (position % KeyedRandom.MAX_DRAWS));
            case "entity" -> position -> first.bits(Purpose.CHOICE, KeyedRandom.entity("N" + (position + 1)), 0, 0);
            default ->
                throw new IllegalArgumentException(
                        "mode = " + mode + " is none of model, replication, seed, tick, draw, entity");
        };
    }

    private static long fixed(KeyedRandom random, int tick, int draw) {
        return random.bits(Purpose.CHOICE, PAIRS[0], tick, draw);
    }

    private static long modelWord(long seed, long position) {
        int draw = (int) (position % DRAWS);
        long rest = position / DRAWS;
        long pair = PAIRS[(int) (rest % PAIRS.length)];
        rest /= PAIRS.length;
        Purpose purpose = PURPOSES[(int) (rest % PURPOSES.length)];
        rest /= PURPOSES.length;
        int tick = (int) (rest % TICKS);
        return new KeyedRandom(seed, rest / TICKS).bits(purpose, pair, tick, draw);
    }

    /** Writes whole chunks, cutting the last, until {@code bytes} are out or nobody reads any more. */
    private static void write(LongUnaryOperator words, long bytes) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK_WORDS * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        OutputStream out = new BufferedOutputStream(System.out, chunk.capacity());
        long position = 0;
        long left = bytes;
        while (left > 0 && !System.out.checkError()) { // a PrintStream notes a closed pipe instead of throwing
            chunk.clear();
            while (chunk.hasRemaining()) {
                chunk.putLong(words.applyAsLong(position++));
            }
            int length = (int) Math.min(left, chunk.capacity());
            out.write(chunk.array(), 0, length);
            out.flush();
            left -= length;
        }
    }
}

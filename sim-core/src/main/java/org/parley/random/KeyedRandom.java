package org.parley.random;

/**
 * The random numbers of one replication as a function of their key: no state, no order, no lock.
 *
 * <p>The function is Philox2x64-10 (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3",
 * SC '11). The 64-bit key holds seed and replication, the 128-bit counter holds purpose, entity, tick and draw, so under
 * one seed two different keys never share a block. Two seeds scatter over the 2⁶⁴ keys: a million replications of each
 * overlap with chance 2⁻⁴³. Instances are immutable and may be shared between threads.
 */
public final class KeyedRandom {
    /** Most draws one entity can make for one purpose in one tick: 2²⁰. */
    public static final int MAX_DRAWS = 1 << 20;

    private static final long MULTIPLIER = 0xD2B74407B1CE6E93L; // Salmon et al. 2011, section 4.3
    private static final long WEYL = 0x9E3779B97F4A7C15L; // golden ratio, the same source
    private static final int ROUNDS = 10; // their default; 6 already pass BigCrush
    private static final double TWO_TO_MINUS_52 = 0x1.0p-52;

    private final long key;

    /**
     * The random numbers of one replication.
     *
     * @param seed any number; the experiment's
     * @param replication number of the replication, ≥ 0
     */
    public KeyedRandom(long seed, long replication) {
        this(mix(mix(seed) + replication));
    }

    private KeyedRandom(long key) {
        this.key = key;
    }

    /**
     * The random numbers of a copy of this replication that goes its own way: a key of its own, scattered over all 2⁶⁴.
     * Branches of branches have keys of their own as well. Among {@code n} branches and replications any two share a key
     * with chance n² / 2⁶⁵: for a million 3 · 10⁻⁸.
     *
     * @param stage when it parted, any number
     * @param clone which of the copies that part from this one at that stage, any number
     */
    public KeyedRandom branch(long stage, long clone) {
        return new KeyedRandom(entity(entity(key, stage), clone));
    }

    /**
     * A number drawn uniformly from the open interval (0, 1).
     *
     * @param purpose what the number is for
     * @param entity key of who or what it is for, see {@link #entity}
     * @param tick number of the step, ≥ 0
     * @param draw which of several draws of the same purpose, entity and tick, in 0…{@link #MAX_DRAWS} − 1
     */
    public double uniform(Purpose purpose, long entity, int tick, int draw) {
        return fraction(bits(purpose, entity, tick, draw));
    }

    /** A standard normal number, by inversion of {@link #uniform}; same arguments. */
    public double normal(Purpose purpose, long entity, int tick, int draw) {
        return Inversion.normal(uniform(purpose, entity, tick, draw));
    }

    /**
     * A Poisson count, by inversion of {@link #uniform}; same arguments and the {@code mean} count, in 0…700.
     *
     * @throws IllegalArgumentException if the mean is out of range
     */
    public int poisson(Purpose purpose, long entity, int tick, int draw, double mean) {
        return mean == 0 ? 0 : Inversion.poisson(uniform(purpose, entity, tick, draw), mean);
    }

    /**
     * Sixty-four random bits.
     *
     * @throws IllegalArgumentException if the tick is negative or the draw out of range
     */
    public long bits(Purpose purpose, long entity, int tick, int draw) {
        if (tick < 0 || draw < 0 || draw >= MAX_DRAWS) {
            throw new IllegalArgumentException("tick = " + tick + ", draw = " + draw
                    + ": a key needs tick ≥ 0 and draw in" + " 0…" + (MAX_DRAWS - 1));
        }
        long when = ((long) tick << 32) | ((long) purpose.code() << 20) | draw;
        return philox(entity, when, key)[0];
    }

    /** Key of an entity by name: equal names give equal keys wherever they stand in a scenario. */
    public static long entity(String name) {
        long hash = 0xCBF29CE484222325L; // FNV-1a, then mixed
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** Key of an ordered combination of two entities, for instance of a directed relation. */
    public static long entity(long first, long second) {
        return mix(mix(first) + Long.rotateLeft(second, 32) * WEYL);
    }

    /** The middle of one of 2⁵² equal cells of (0, 1), by the high bits of a word; exact, never 0 or 1. */
    static double fraction(long bits) {
        return ((bits >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }

    /** Philox2x64-10 on counter ({@code low}, {@code high}): two words, {@code long[2]}. */
    static long[] philox(long low, long high, long key) {
        long left = low;
        long right = high;
        long round = key;
        for (int i = 0; i < ROUNDS; i++) {
            long highProduct = multiplyHighUnsigned(MULTIPLIER, left);
            long lowProduct = MULTIPLIER * left;
            left = highProduct ^ round ^ right;
            right = lowProduct;
            round += WEYL;
        }
        return new long[] {left, right};
    }

    /** High word of the unsigned product; {@code Math.unsignedMultiplyHigh} came with JDK 18. */
    private static long multiplyHighUnsigned(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }

    /** A bijection of 64 bits that scatters neighbours: variant 13 of Stafford 2011, as in SplitMix64 (Steele 2014). */
    private static long mix(long value) {
        long z = value + WEYL;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

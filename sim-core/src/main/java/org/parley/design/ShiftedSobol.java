package org.parley.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Sobol's sequence, by Commons Math with the direction numbers of Joe and Kuo (2008, SIAM J. Sci. Comput. 30:2635), under
 * a digital shift: the same random bits flipped in all points of a dimension, which keeps its evenness and makes every
 * single point uniform (L'Ecuyer and Lemieux 2002, Recent advances in randomized quasi-Monte Carlo methods).
 */
final class ShiftedSobol {
    /** Most dimensions. */
    static final int MOST_DIMENSIONS = 1000;

    private static final double CELLS = 0x1.0p52; // the generator's points are multiples of 2⁻⁵²

    private final SobolSequenceGenerator sequence;
    private final long[] shift; // [dimension], 52 bits; no bit is no shift

    /** Begins a sequence with as many dimensions as there are shifts, in 1…{@link #MOST_DIMENSIONS}. */
    ShiftedSobol(long... shift) {
        this.sequence = new SobolSequenceGenerator(shift.length);
        this.shift = shift.clone();
    }

    /** The next point, {@code [dimension]}, in [0, 1). */
    double[] next() {
        double[] point = sequence.nextVector();
        for (int i = 0; i < point.length; i++) {
            point[i] = ((long) (point[i] * CELLS) ^ shift[i]) / CELLS;
        }
        return point;
    }
}

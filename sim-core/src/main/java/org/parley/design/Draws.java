package org.parley.design;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/** The random numbers of one factor in a design, keyed by the factor's name. */
final class Draws {
    static final Param POINTS = Param.of("points", Unit.COUNT, 1, Design.MOST_POINTS, "how many points")
            .wholeNumber();

    private final KeyedRandom random;
    private final long entity;

    Draws(long seed, FactorAxis axis) {
        this.random = new KeyedRandom(seed, 0);
        this.entity = KeyedRandom.entity(axis.name());
    }

    /** A number in (0, 1) for a row of the design, ≥ 0; {@code draw} tells the uses apart. */
    double uniform(int row, int draw) {
        return random.uniform(Purpose.DESIGN, entity, row, draw);
    }

    /** Fifty-two random bits; {@code draw} tells the uses apart. */
    long bits(int draw) {
        return random.bits(Purpose.DESIGN, entity, 0, draw) >>> 12;
    }

    /** The numbers 0…{@code count} − 1 in the order of a random key each. */
    static List<Integer> order(int count, IntToDoubleFunction key) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(key::applyAsDouble))
                .toList();
    }
}

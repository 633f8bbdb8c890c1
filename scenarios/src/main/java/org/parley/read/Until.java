package org.parley.read;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * When a sweep stops before it has played all its replications; nothing given means never.
 *
 * @param halfWidth until every interval is at most this half-width, above 0
 * @param relativeHalfWidth until every half-width is at most this share of its estimate, above 0
 * @param atMost no more than so many replications a point
 */
public record Until(OptionalDouble halfWidth, OptionalDouble relativeHalfWidth, OptionalInt atMost) {
    /** Plays all replications. */
    public static final Until NEVER = new Until(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty());

    /** Whether any rule is given. */
    public boolean isGiven() {
        return !equals(NEVER);
    }
}

package org.parley.read.sweep;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.stats.StoppingRule;
import org.parley.stats.UntilPrecise;

/**
 * When an experiment stops before it has played all its replications; nothing given means never.
 *
 * @param halfWidth until every interval is at most this half-width, above 0
 * @param relativeHalfWidth until every half-width is at most this share of its estimate, above 0
 * @param atMost no more than so many replications a point
 */
public record Until(OptionalDouble halfWidth, OptionalDouble relativeHalfWidth, OptionalInt atMost) {
    private static final int FLOOR = 400; // fewest replications under a rule; an assumption

    /** Plays all replications. */
    public static final Until NEVER = new Until(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty());

    /** Whether it may end an experiment: whether any half-width is given. */
    public boolean isRule() {
        return halfWidth.isPresent() || relativeHalfWidth.isPresent();
    }

    /** The same, with other most replications. */
    public Until atMost(int most) {
        return new Until(halfWidth, relativeHalfWidth, OptionalInt.of(most));
    }

    /** The rule for the share of wars, with at most {@code otherwise} replications if no number is given; none if there is no rule. */
    public Optional<StoppingRule> rule(int otherwise) {
        int most = atMost.orElse(otherwise);
        int floor = Math.min(FLOOR, most);
        if (halfWidth.isPresent()) {
            return Optional.of(UntilPrecise.absolute(halfWidth.getAsDouble(), floor, most));
        }
        return relativeHalfWidth.isPresent()
                ? Optional.of(UntilPrecise.relative(relativeHalfWidth.getAsDouble(), floor, most))
                : Optional.empty();
    }
}

package org.parley.stats;

import java.util.List;

/**
 * When a series of trials may end. A rule looks at fixed numbers of trials only, so that where it ends does not depend on
 * how the trials were computed; and it knows all its looks beforehand, so that the interval it gives afterwards holds in
 * spite of them.
 */
public sealed interface StoppingRule permits FixedNumber, UntilPrecise {
    /** The numbers of trials after which the rule is asked, rising; the last is where the series ends in any case. */
    List<Integer> looks();

    /** Most trials there can be. */
    default int atMost() {
        List<Integer> looks = looks();
        return looks.get(looks.size() - 1);
    }

    /**
     * Whether what was asked for is reached.
     *
     * @param soFar what was counted up to this look; may have fewer trials than the look where some failed
     * @param look which look it is, from 0
     * @throws IllegalArgumentException if there is no such look, or there are more trials than it has
     */
    boolean isReached(Share soFar, int look);

    /** The level at which an interval is to be taken so that it covers 95 % after correction for interim looks, in (0, 1). */
    double level();

    /**
     * The share with a 95 % interval that keeps its level when the series was ended by this rule.
     *
     * @param atTheEnd what was counted up to the look at which the series ended
     */
    Interval interval(Share atTheEnd);
}

package org.parley.experiment.attribution;

import org.parley.stats.Interval;

/**
 * How much more two players add together than each by itself.
 *
 * @param first one of them
 * @param second the other
 * @param index their Shapley interaction index; negative where one makes the other superfluous
 */
public record Interaction(Player first, Player second, Interval index) {}

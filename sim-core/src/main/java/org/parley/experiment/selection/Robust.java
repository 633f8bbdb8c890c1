package org.parley.experiment.selection;

import org.parley.stats.Interval;

/**
 * How a portfolio fares where the scenario may be otherwise.
 *
 * @param mean its mean risk over the worlds, with its 95 % interval
 * @param worst its risk in the world that is worst for it
 * @param worstWorld which world that is, from 0
 * @param regret the most it is worse, in any world, than what is best there (Savage 1951, Journal of the American
 *     Statistical Association 46:55)
 * @param regretWorld in which world that is, from 0
 */
public record Robust(Interval mean, Interval worst, int worstWorld, Interval regret, int regretWorld) {}

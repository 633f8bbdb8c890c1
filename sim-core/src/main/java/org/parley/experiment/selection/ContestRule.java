package org.parley.experiment.selection;

/**
 * How sure a contest has to be, and how long it may take.
 *
 * @param error chance that its guarantee fails, in (0, 1)
 * @param tolerance the difference of shares that does not matter, in (0, 1)
 * @param look replications between two looks, ≥ 2
 * @param most most replications of any portfolio, ≥ look
 */
public record ContestRule(double error, double tolerance, int look, int most) {
    public ContestRule {
        if (!(error > 0 && error < 1 && tolerance > 0 && tolerance < 1) || look < 2 || most < look) {
            throw new IllegalArgumentException("error = " + error + ", tolerance = " + tolerance + ", look = " + look
                    + ", most = " + most + ": both shares must be in (0, 1) and 2 ≤ look ≤ most");
        }
    }
}

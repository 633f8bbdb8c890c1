package org.parley.stats;

/**
 * The fully sequential procedure of Kim and Nelson (2001, ACM Transactions on Modeling and Computer Simulation 11:251) for
 * two systems and normal differences, to compare with; the smaller mean is the better one.
 */
final class KimNelson {
    private final double eta;
    private final int first; // observations from which the variance is estimated
    private final double tolerance;

    KimNelson(int systems, double error, int first, double tolerance) {
        this.eta = 0.5 * (Math.pow(2 * error / (systems - 1), -2.0 / (first - 1)) - 1);
        this.first = first;
        this.tolerance = tolerance;
    }

    double eta() {
        return eta;
    }

    /** The constant of the continuation region. */
    double squaredH() {
        return 2 * eta * (first - 1);
    }

    /** Which of two systems is chosen, 0 or 1, from the differences of their outcomes, first less second. */
    int choose(double[] differences) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < first; i++) {
            sum += differences[i];
            squares += differences[i] * differences[i];
        }
        double variance = (squares - sum * sum / first) / (first - 1);
        double most = Math.floor(squaredH() * variance / (tolerance * tolerance));
        int n = first;
        while (n <= most && n < differences.length) {
            double width = Math.max(0, tolerance / (2 * n) * (squaredH() * variance / (tolerance * tolerance) - n));
            if (Math.abs(sum / n) > width) {
                break;
            }
            sum += differences[n++];
        }
        return sum <= 0 ? 0 : 1;
    }
}

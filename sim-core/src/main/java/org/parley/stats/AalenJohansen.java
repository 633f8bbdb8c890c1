package org.parley.stats;

/**
 * The share that has ended by each of several competing causes, over time, where some were not followed to their end: the
 * cumulative incidence of Aalen and Johansen (1978, Scand. J. Statistics 5:141). Unlike one less Kaplan–Meier with the
 * other causes censored, it does not suppose that whatever ended by one cause would still have ended by another.
 * Immutable.
 */
public final class AalenJohansen {
    /** What stands in place of a cause where none ended it while it was followed. */
    public static final int CENSORED = -1;

    private static final double ROUNDING = 1e-12; // sums of fractions reach a share within this

    private final RiskTable table;
    private final double[][] incidence; // [cause][time]
    private final double[][] variance; // [cause][time]
    private final double level; // of intervals

    private AalenJohansen(RiskTable table, double[][] incidence, double[][] variance, double level) {
        this.table = table;
        this.incidence = incidence;
        this.variance = variance;
        this.level = level;
    }

    /**
     * Estimates.
     *
     * @param times until when each was followed, ≥ 0, in any unit; ties are allowed
     * @param causes what ended it then, 0…{@code count} − 1, or {@link #CENSORED}
     * @param count how many causes there are, ≥ 1
     * @throws IllegalArgumentException if the arrays differ in length, a time is negative or NaN, or a cause is unknown
     */
    public static AalenJohansen of(double[] times, int[] causes, int count) {
        RiskTable table = RiskTable.of(times, causes, count);
        AalenJohansen found = new AalenJohansen(
                table,
                new double[count][table.times().length],
                new double[count][table.times().length],
                Interval.LEVEL);
        for (int cause = 0; cause < count; cause++) {
            found.estimate(cause);
        }
        return found;
    }

    /** The same with intervals at another level, in (0, 1), as for replications that a rule ended. */
    public AalenJohansen at(double other) {
        return new AalenJohansen(table, incidence, variance, other);
    }

    /**
     * With d ends, d_k of the cause, of n at risk at each time, S the share not ended before it and F the incidence after
     * it, the variance at t is the sum, over the times up to t, of
     *
     * <pre>(F(t) − F)² d/(n(n − d)) + S² d_k(n − d_k)/n³ − 2 (F(t) − F) S d_k/n²,</pre>
     *
     * the Greenwood-type estimate by the delta method (Marubini and Valsecchi 1995, Analysing Survival Data from Clinical
     * Trials and Observational Studies, section 10.2; Andersen, Borgan, Gill and Keiding 1993, Statistical Models Based on
     * Counting Processes, section IV.4). It is that of a binomial share where nothing is censored, and Greenwood's where
     * there is one cause. The squares are multiplied out so that running sums do.
     */
    private void estimate(int cause) {
        double survival = 1;
        double share = 0;
        double[] spread = new double[3]; // sums of d/(n(n − d)), times F and F²
        double own = 0;
        double[] joint = new double[2]; // sums of S d_k/n², times F
        for (int i = 0; i < table.times().length; i++) {
            double atRisk = table.atRisk()[i];
            double left = atRisk - table.allEnds(i);
            double ends = table.ends()[i][cause];
            share += survival * ends / atRisk;
            double term = left == 0 ? 0 : (atRisk - left) / (atRisk * left); // nothing follows where nobody is left
            spread[0] += term;
            spread[1] += share * term;
            spread[2] += share * share * term;
            own += survival * survival * ends * (atRisk - ends) / (atRisk * atRisk * atRisk);
            joint[0] += survival * ends / (atRisk * atRisk);
            joint[1] += share * survival * ends / (atRisk * atRisk);
            double all = share * share * spread[0] - 2 * share * spread[1] + spread[2] + own;
            incidence[cause][i] = share;
            variance[cause][i] = Math.max(0, all - 2 * (share * joint[0] - joint[1]));
            survival *= left / atRisk;
        }
    }

    /** Distinct times at which something ended, rising. */
    public double[] times() {
        return table.times().clone();
    }

    /** The share that has ended by a cause up to a time, inclusive, 0…1. */
    public double incidence(int cause, double time) {
        int last = table.last(time);
        return last < 0 ? 0 : incidence[cause][last];
    }

    /** Variance of {@link #incidence}, of the Greenwood type. */
    public double variance(int cause, double time) {
        int last = table.last(time);
        return last < 0 ? 0 : variance[cause][last];
    }

    /**
     * {@link #incidence} with its pointwise 95 % interval on the scale of log(−log) (as Pintilie 2006, Competing Risks,
     * chapter 4); where none or all ended by the cause, the exact interval of as many trials as were not
     * censored before.
     *
     * @return shares in 0…1; NaN in 0…1 if nothing was followed at all
     */
    public Interval interval(int cause, double time) {
        if (table.followed().length == 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        double share = incidence(cause, time);
        return LogLog.interval(share > 1 - ROUNDING ? 1 : share, variance(cause, time), level, () -> table.known(time));
    }

    /**
     * The time by which a share has ended by a cause, with its 95 % interval: the times at which the share is within the
     * interval of the incidence, as Brookmeyer and Crowley (1982, Biometrics 38:29) have it for survival.
     *
     * @param share in (0, 1)
     * @return times; infinite where the incidence, or a limit, does not come up to the share
     */
    public Interval quantile(int cause, double share) {
        double estimate = Double.POSITIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = table.times().length - 1; i >= 0; i--) {
            double time = table.times()[i];
            Interval incident = interval(cause, time);
            estimate = incident.estimate() >= share - ROUNDING ? time : estimate;
            low = incident.high() >= share - ROUNDING ? time : low;
            high = incident.low() >= share - ROUNDING ? time : high;
        }
        return new Interval(estimate, low, high);
    }
}

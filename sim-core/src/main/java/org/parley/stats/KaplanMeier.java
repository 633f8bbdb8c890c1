package org.parley.stats;

/**
 * The share of whatever has not ended yet, over time, where some were not followed to their end: the product-limit
 * estimate (Kaplan and Meier 1958, J. Am. Stat. Assoc. 53:457). Immutable.
 */
public final class KaplanMeier {
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-12; // products of fractions reach one half within this

    private final RiskTable table;
    private final double[] survival; // [time]
    private final double[] variance; // [time]
    private final double level; // of intervals

    private KaplanMeier(RiskTable table, double level) {
        this.table = table;
        this.level = level;
        this.survival = new double[table.times().length];
        this.variance = new double[table.times().length];
        double product = 1;
        double sum = 0; // of Greenwood's terms
        for (int i = 0; i < survival.length; i++) {
            double atRisk = table.atRisk()[i];
            double left = atRisk - table.allEnds(i);
            product *= left / atRisk;
            sum += left == 0 ? 0 : (atRisk - left) / (atRisk * left);
            survival[i] = product;
            variance[i] = product * product * sum;
        }
    }

    /**
     * Estimates.
     *
     * @param times until when each was followed, ≥ 0, in any unit; ties are allowed
     * @param ended whether it ended then; otherwise it was censored then, after the ends of the same time
     * @throws IllegalArgumentException if the arrays differ in length or a time is negative or NaN
     */
    public static KaplanMeier of(double[] times, boolean[] ended) {
        int[] causes = new int[ended.length];
        for (int i = 0; i < ended.length; i++) {
            causes[i] = ended[i] ? 0 : -1;
        }
        return new KaplanMeier(RiskTable.of(times, causes, 1), Interval.LEVEL);
    }

    /** The same with intervals at another level, in (0, 1), as for replications that a rule ended. */
    public KaplanMeier at(double other) {
        return new KaplanMeier(table, other);
    }

    /** Distinct times at which something ended, rising. */
    public double[] times() {
        return table.times().clone();
    }

    /** How many were still followed just before a time. */
    public long atRisk(double time) {
        return table.stillFollowed(time);
    }

    /** The share not ended by a time, inclusive, 0…1. Beyond the last time of any it stays what it was. */
    public double survival(double time) {
        int last = table.last(time);
        return last < 0 ? 1 : survival[last];
    }

    /** Variance of {@link #survival} (Greenwood 1926, Reports on Public Health 33:1); 0 where nothing or all ended. */
    public double variance(double time) {
        int last = table.last(time);
        return last < 0 ? 0 : variance[last];
    }

    /**
     * {@link #survival} with its pointwise 95 % interval on the scale of log(−log) with Greenwood's variance; where
     * nothing or all ended, the exact interval of as many trials as were not censored before.
     *
     * @return shares in 0…1; NaN in 0…1 if nothing was followed at all
     */
    public Interval interval(double time) {
        if (table.followed().length == 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        return LogLog.interval(survival(time), variance(time), level, () -> table.known(time));
    }

    /**
     * The time by which half have ended, with its 95 % interval: the times at which one half is within the interval of
     * the share (Brookmeyer and Crowley 1982, Biometrics 38:29).
     *
     * @return times; infinite where the share, or a limit, does not come down to one half
     */
    public Interval median() {
        double estimate = Double.POSITIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = survival.length - 1; i >= 0; i--) {
            double time = table.times()[i];
            Interval share = interval(time);
            estimate = share.estimate() <= HALF + ROUNDING ? time : estimate;
            low = share.low() <= HALF + ROUNDING ? time : low;
            high = share.high() <= HALF + ROUNDING ? time : high;
        }
        return new Interval(estimate, low, high);
    }
}

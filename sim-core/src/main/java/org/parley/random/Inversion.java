package org.parley.random;

/**
 * Distributions by inversion of one uniform number, so that one key gives one value and paired worlds stay aligned.
 *
 * <p>Uses {@link StrictMath}, {@code sqrt} and plain arithmetic only: the same bits on every machine.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients carry the digits they were published with
public final class Inversion {
    /** Largest mean {@link #poisson} takes: beyond it exp(−mean) leaves the normal range of a double. */
    public static final double MAX_POISSON_MEAN = 700;

    private Inversion() {}

    /**
     * Quantile of the standard normal distribution, algorithm PPND16 (Wichura 1988, AS 241, Applied Statistics 37:477),
     * relative error about 1e-16.
     *
     * @param probability in (0, 1)
     */
    public static double normal(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(r, CENTRE_TOP, CENTRE_BOTTOM);
        }
        double tail = Math.sqrt(-StrictMath.log(q < 0 ? probability : 1 - probability));
        double value = tail <= 5 ? ratio(tail - 1.6, MIDDLE_TOP, MIDDLE_BOTTOM) : ratio(tail - 5, FAR_TOP, FAR_BOTTOM);
        return q < 0 ? -value : value;
    }

    /**
     * Waiting time to the first event of a Poisson process.
     *
     * @param uniform in (0, 1)
     * @param rate events per unit of time, &gt; 0
     * @return the time, in the unit of the rate
     */
    public static double exponential(double uniform, double rate) {
        return -StrictMath.log(uniform) / rate;
    }

    /**
     * Poisson count by sequential search: the smallest k whose cumulative probability reaches {@code uniform}.
     *
     * @param uniform in (0, 1)
     * @param mean in 0…{@link #MAX_POISSON_MEAN}
     * @throws IllegalArgumentException if the mean is out of range or not a number
     */
    public static int poisson(double uniform, double mean) {
        if (!(mean >= 0 && mean <= MAX_POISSON_MEAN)) {
            throw new IllegalArgumentException("mean = " + mean + " is outside 0…" + MAX_POISSON_MEAN);
        }
        double term = StrictMath.exp(-mean);
        double cumulative = term;
        int count = 0;
        double before = -1;
        while (uniform > cumulative && cumulative > before) { // rounding may leave the full sum just short of 1
            before = cumulative;
            count++;
            term *= mean / count;
            cumulative += term;
        }
        return count;
    }

    /** Quantile of a lognormal distribution with {@code median} and standard deviation {@code sigma} of the logarithm. */
    public static double lognormal(double uniform, double median, double sigma) {
        return median * StrictMath.exp(sigma * normal(uniform));
    }

    private static double ratio(double x, double[] top, double[] bottom) {
        return horner(x, top) / horner(x, bottom);
    }

    private static double horner(double x, double[] coefficients) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }

    // Coefficients of AS 241, highest power first.
    private static final double[] CENTRE_TOP = {
        2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
        1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0
    };
    private static final double[] CENTRE_BOTTOM = {
        5.2264952788528545610e+3,
        2.8729085735721942674e+4,
        3.9307895800092710610e+4,
        2.1213794301586595867e+4,
        5.3941960214247511077e+3,
        6.8718700749205790830e+2,
        4.2313330701600911252e+1,
        1
    };
    private static final double[] MIDDLE_TOP = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
        3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0
    };
    private static final double[] MIDDLE_BOTTOM = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940e+0,
        2.05319162663775882187e+0,
        1
    };
    private static final double[] FAR_TOP = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0
    };
    private static final double[] FAR_BOTTOM = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1
    };
}

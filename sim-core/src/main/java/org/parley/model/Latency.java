package org.parley.model;

import java.util.List;
import org.parley.model.field.Catalogue;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.random.Inversion;

/** How long a message travels, as the quantile function of a distribution. */
public sealed interface Latency {
    /** Hours, at most a year. */
    Param HOURS = Param.of("hours", Unit.HOURS, 0, 8784, "time a message travels");

    /** The median of a lognormal latency. */
    Param MEDIAN = HOURS.named("medianHours", "median time a message travels");

    /** The spread of a lognormal latency. */
    Param SIGMA = Param.of("sigma", Unit.FACTOR, 0, 3, "standard deviation of the logarithm of the time")
            .orElse(0.5, "assumption");

    /** No time at all, what remains when the mechanism is switched off. */
    static Latency none() {
        return new Fixed(0);
    }

    /**
     * The time a message travels.
     *
     * @param uniform a number in (0, 1); larger gives longer
     * @return hours, ≥ 0
     */
    double hours(double uniform);

    /** The median time, in hours; nations choose the fastest channel by it. */
    default double medianHours() {
        return hours(0.5);
    }

    /** The known kinds. */
    static Catalogue<Latency> catalogue() {
        return Catalogue.<Latency>of("latency")
                .with("fixed", "always the same time", f -> new Fixed(f.number(HOURS)))
                .with(
                        "lognormal",
                        "median and spread of the logarithm",
                        f -> new Lognormal(f.number(MEDIAN), f.number(SIGMA)))
                .with("empirical", "one of the listed times, each as likely", Empirical::read);
    }

    /**
     * Always the same time.
     *
     * @param always hours, see {@link #HOURS}
     */
    record Fixed(double always) implements Latency {
        public Fixed {
            HOURS.check(always);
        }

        @Override
        public double hours(double uniform) {
            return always;
        }
    }

    /**
     * Lognormal time.
     *
     * @param median hours, see {@link #MEDIAN}
     * @param sigma standard deviation of the logarithm, see {@link #SIGMA}
     */
    record Lognormal(double median, double sigma) implements Latency {
        public Lognormal {
            MEDIAN.check(median);
            SIGMA.check(sigma);
        }

        @Override
        public double hours(double uniform) {
            return Inversion.lognormal(uniform, median, sigma);
        }
    }

    /**
     * One of the recorded times, each as likely.
     *
     * @param recorded hours in ascending order, at least one
     */
    record Empirical(List<Double> recorded) implements Latency {
        public Empirical {
            if (recorded.isEmpty()) {
                throw new IllegalArgumentException("recorded = [] has no time to draw from");
            }
            recorded = recorded.stream().map(HOURS::check).sorted().toList();
        }

        static Empirical read(Fields fields) {
            List<Double> hours = fields.numbers("hours", HOURS);
            if (hours.isEmpty()) {
                fields.problem("hours", "must list at least one time in hours");
            }
            return new Empirical(hours.isEmpty() ? List.of(0.0) : hours);
        }

        @Override
        public double hours(double uniform) {
            return recorded.get((int) (uniform * recorded.size()));
        }
    }
}

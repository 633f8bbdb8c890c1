package org.parley.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.parley.stats.Interval;
import org.parley.stats.Share;

/** Figures as machines read them; what is not known or has no limit is left out. */
public final class Figures {
    private Figures() {}

    /** An estimate with its limits, to six decimal places. */
    public static Map<String, Object> of(Interval interval) {
        return of(interval, Decimals::rounded);
    }

    /** An estimate with its limits, to six significant digits. */
    public static Map<String, Object> ofSmall(Interval interval) {
        return of(interval, Decimals::significant);
    }

    /** A share with its interval and counts. */
    public static Map<String, Object> of(Share share) {
        Map<String, Object> data = of(share.interval());
        data.put("hits", share.hits());
        data.put("of", share.trials());
        return data;
    }

    private static Map<String, Object> of(Interval interval, DoubleFunction<BigDecimal> written) {
        Map<String, Object> data = new LinkedHashMap<>();
        put(data, "estimate", interval.estimate(), written);
        put(data, "low", interval.low(), written);
        put(data, "high", interval.high(), written);
        return data;
    }

    /** Adds a number, if it is one, to six decimal places. */
    public static void put(Map<String, Object> data, String name, double value) {
        put(data, name, value, Decimals::rounded);
    }

    /** Adds a number, if it is one, to six significant digits. */
    public static void putSmall(Map<String, Object> data, String name, double value) {
        put(data, name, value, Decimals::significant);
    }

    private static void put(Map<String, Object> data, String name, double value, DoubleFunction<BigDecimal> written) {
        if (Double.isFinite(value)) {
            data.put(name, written.apply(value));
        }
    }
}

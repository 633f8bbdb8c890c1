package org.parley.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.experiment.tally.Stopped;
import org.parley.form.Decimals;
import org.parley.form.Grouped;
import org.parley.form.Percent;
import org.parley.stats.Interval;
import org.parley.stats.StoppingRule;
import org.parley.stats.UntilPrecise;

/** Says where a stopping rule ended a run, and which interval of war holds in spite of the looks. */
public final class StoppedText {
    private StoppedText() {}

    /** One sentence or two. */
    public static String sentence(Stopped stopped) {
        Interval war = stopped.interval();
        int most = stopped.rule().looks().size();
        String interval = "war %s, with %s"
                .formatted(Percent.of(war), most == 1 ? "a look at one point" : "looks at up to " + most + " points");
        if (!stopped.ended()) {
            return "Ended before the rule could: after %s replications, %s.".formatted(count(stopped), interval);
        }
        if (stopped.reached()) {
            return "Stopped by the rule (%s) after %s replications: %s."
                    .formatted(words(stopped.rule()), count(stopped), interval);
        }
        String why =
                war.estimate() == 0 ? " No war was seen, and a half-width relative to none cannot be reached." : "";
        return "The rule (%s) was not reached by the most replications allowed, %s: %s.%s"
                .formatted(words(stopped.rule()), count(stopped), interval, isRelative(stopped.rule()) ? why : "");
    }

    /** The same as a machine reads it, in a fixed order. */
    public static Map<String, Object> data(Stopped stopped) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", words(stopped.rule()));
        data.put("replications", stopped.replications());
        data.put("reached", stopped.reached());
        data.put("looks", stopped.rule().looks());
        Interval war = stopped.interval();
        if (!Double.isNaN(war.estimate())) {
            data.put("war", Decimals.rounded(war.estimate()));
        }
        data.put("low", Decimals.rounded(war.low()));
        data.put("high", Decimals.rounded(war.high()));
        return data;
    }

    /** What a rule came to that asks about every point of a sweep, as a machine reads it, in a fixed order. */
    public static Map<String, Object> data(StoppingRule rule, boolean reachedAtEveryPoint) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", words(rule));
        data.put("reached", reachedAtEveryPoint);
        data.put("looks", rule.looks());
        return data;
    }

    /** A rule in words: "until war is known to ± 0.01". */
    public static String words(StoppingRule rule) {
        if (rule instanceof UntilPrecise until) {
            String half = Decimals.text(until.halfWidth());
            return isRelative(rule)
                    ? "until war is known to ± " + half + " of itself"
                    : "until war is known to ± " + half;
        }
        return "a fixed number";
    }

    private static boolean isRelative(StoppingRule rule) {
        return rule instanceof UntilPrecise until && until.measure() == UntilPrecise.Measure.RELATIVE;
    }

    private static String count(Stopped stopped) {
        return Grouped.of(stopped.replications());
    }
}

package org.parley.report;

import org.parley.form.Percent;
import org.parley.form.Grouped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.experiment.times.RungEnd;
import org.parley.experiment.times.RungTimes;
import org.parley.experiment.times.TimeStudy;
import org.parley.stats.AalenJohansen;
import org.parley.stats.Interval;
import org.parley.stats.KaplanMeier;

/** When a rung is reached, as a person reads it: the finding in a sentence, a table over time, and a small curve. */
public final class TimesText {
    private static final String LINE = "%-10s %-22s %-22s %-22s %-22s %s";
    private static final int COLUMNS = 60; // of the curve
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

    private final String scenario;
    private final TimeStudy study;
    private final List<AalenJohansen> ends; // [world]
    private final KaplanMeier open;
    private final List<Double> days;

    /** The times that a study of a scenario found. */
    public TimesText(String scenario, TimeStudy study) {
        this.scenario = scenario;
        this.study = study;
        this.ends = IntStream.range(0, study.worlds().size())
                .mapToObj(world -> study.times(world).ends())
                .toList();
        this.open = study.times(0).open();
        this.days = TableDays.upTo(study.horizonDays());
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence());
        if (study.complete() > 0) {
            lines.add("");
            lines.addAll(table());
            lines.add("");
            lines.addAll(curves());
            lines.add("");
            lines.addAll(notes());
        }
        return lines;
    }

    /** What was found, in one plain sentence. */
    public String sentence() {
        if (study.complete() == 0) {
            return "%s: no replication ran to its end, so nothing was found.".formatted(scenario);
        }
        Interval reached = reached(0, study.horizonDays());
        String found = "In %s, %s of %s replications reach %s by day %s (95 %% interval %s to %s %%)"
                .formatted(
                        scenario,
                        Percent.of(reached.estimate()),
                        Grouped.of(study.complete()),
                        rung(),
                        day(study.horizonDays()),
                        Percent.digits(reached.low()),
                        Percent.digits(reached.high()));
        if (reached.estimate() > 0) {
            Interval half = study.times(0).amongReached().median();
            found += ", half of those by " + by(half);
        }
        if (study.twinned()) {
            Interval clear = reached(study.worlds().size() - 1, study.horizonDays());
            found += "; with clear communication it is " + Percent.spoken(clear);
        }
        return found + ".";
    }

    private String rung() {
        String label = study.ladder().label(study.rung());
        return "rung " + study.rung() + " (" + label + ")";
    }

    private Interval reached(int world, double day) {
        return ends.get(world).interval(RungEnd.REACHED.ordinal(), day);
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        boolean twinned = study.twinned();
        lines.add(line(
                "by day",
                "reached, as is",
                "settled before",
                "still open",
                twinned ? "reached, clear" : "",
                twinned ? "difference, points" : ""));
        for (double day : days) {
            lines.add(line(
                    day(day),
                    Percent.of(reached(0, day)),
                    Percent.of(ends.get(0).interval(RungEnd.SETTLED.ordinal(), day)),
                    Percent.of(open.interval(day)),
                    twinned ? Percent.of(reached(study.worlds().size() - 1, day)) : "",
                    twinned ? Percent.points(study.reachedBy(day).difference()) : ""));
        }
        return lines;
    }

    private List<String> curves() {
        double most = 0;
        for (int world = 0; world < ends.size(); world++) {
            most = Math.max(most, reached(world, study.horizonDays()).estimate());
        }
        List<String> lines = new ArrayList<>();
        for (int world = 0; most > 0 && world < ends.size(); world++) {
            lines.add("%-10s %s".formatted(study.worlds().get(world), curve(ends.get(world), most)));
        }
        lines.add("Reached, from day 0 to day %s; %s"
                .formatted(
                        day(study.horizonDays()),
                        most > 0 ? "the full height is " + Percent.of(most) + "." : "never, so there is no curve."));
        return lines;
    }

    private String curve(AalenJohansen incidence, double most) {
        StringBuilder curve = new StringBuilder();
        for (int column = 1; column <= COLUMNS; column++) {
            double share = incidence.incidence(RungEnd.REACHED.ordinal(), study.horizonDays() * column / COLUMNS);
            int height = (int) Math.ceil(share / most * HEIGHTS.length());
            curve.append(height == 0 ? ' ' : HEIGHTS.charAt(Math.min(height, HEIGHTS.length()) - 1));
        }
        return curve.toString().stripTrailing();
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        for (int world = 0; world < study.worlds().size(); world++) {
            lines.add(ends(study.worlds().get(world), study.times(world)));
        }
        Interval over = open.median();
        lines.add(
                Double.isInfinite(over.estimate())
                        ? "As is, fewer than half of the crises are over, one way or another, at the horizon."
                        : "As is, half of the crises are over, one way or another, by " + by(over) + ".");
        Interval half = ends.get(0).quantile(RungEnd.REACHED.ordinal(), 0.5);
        lines.add(
                Double.isInfinite(half.estimate())
                        ? "As is, half of all replications do not reach it by the horizon, so this has no median."
                        : "As is, half of all replications reach it by " + by(half) + ".");
        if (study.failed() > 0) {
            lines.add("%s replications failed and are left out.".formatted(Grouped.of(study.failed())));
        }
        lines.add("Reached and settled compete (Aalen–Johansen); open is neither yet (Kaplan–Meier), censored at the"
                + " horizon.");
        lines.add(
                "In brackets: 95 % intervals by log(−log), each day by itself. They cover chance, not what the scenario assumes.");
        return lines;
    }

    private static String ends(String world, RungTimes times) {
        StringBuilder line = new StringBuilder(world)
                .append(": reached ")
                .append(Grouped.of(times.count(RungEnd.REACHED)))
                .append(", settled before ")
                .append(Grouped.of(times.count(RungEnd.SETTLED)));
        long below = times.count(RungEnd.WAR_BELOW);
        return line.append(below > 0 ? ", ended by war below it " + Grouped.of(below) : "")
                .append(", open at the horizon ")
                .append(Grouped.of(times.censored()))
                .toString();
    }

    private static String line(String... cells) {
        return LINE.formatted((Object[]) cells).stripTrailing();
    }

    /** "day 8.9 (8.1 to 9.6)"; where the upper limit is not reached, "day 8.9 (8.1 or later)". */
    private static String by(Interval days) {
        String high = Double.isInfinite(days.high()) ? " or later" : " to " + day(days.high());
        return "day " + day(days.estimate()) + " (" + day(days.low()) + high + ")";
    }

    private static String day(double day) {
        return String.format(Locale.ROOT, "%.1f", day);
    }
}

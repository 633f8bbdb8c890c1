package org.parley.report.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.experiment.times.RungEnd;
import org.parley.experiment.times.RungTimes;
import org.parley.experiment.times.TimeStudy;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Grouped;
import org.parley.form.Note;
import org.parley.form.Percent;
import org.parley.form.Report;
import org.parley.stats.AalenJohansen;
import org.parley.stats.Interval;
import org.parley.stats.KaplanMeier;

/** When a rung is reached: the finding in a sentence, a table over time, and a curve. */
public final class TimesReport {
    private static final int COLUMNS = 60; // of the curve in letters
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

    private final String scenario;
    private final TimeStudy study;
    private final List<AalenJohansen> ends; // [world]
    private final List<KaplanMeier> open; // [world]

    private TimesReport(String scenario, TimeStudy study) {
        this.scenario = scenario;
        this.study = study;
        this.ends = worlds().mapToObj(world -> study.times(world).ends()).toList();
        this.open = worlds().mapToObj(world -> study.times(world).open()).toList();
    }

    /** The times that a study of a scenario found. */
    public static Report of(String scenario, TimeStudy study) {
        TimesReport times = new TimesReport(scenario, study);
        List<Block> blocks = new ArrayList<>(times.facts());
        if (study.complete() > 0) {
            blocks.add(times.byDay());
            blocks.add(TimesChart.of(study, times.sketch()));
            blocks.add(times.byWorld());
            blocks.addAll(times.notes());
        }
        return new Report(scenario, times.sentence(), blocks);
    }

    private IntStream worlds() {
        return IntStream.range(0, study.worlds().size());
    }

    private List<Block> facts() {
        return List.of(
                Fact.of("rung", Cells.count(study.rung())),
                Fact.of("label", Cells.word(study.ladder().label(study.rung()))),
                Fact.of("horizonDays", Cells.number(study.horizonDays())),
                Fact.of("replications", Cells.count(study.complete())),
                Fact.of("failed", Cells.count(study.failed())),
                Fact.of("confidenceLevel", Cells.number(Interval.LEVEL)));
    }

    private String sentence() {
        if (study.complete() == 0) {
            return "%s: no replication ran to its end, so nothing was found.".formatted(scenario);
        }
        Interval reached = reached(0, study.horizonDays());
        String found = "In %s, %s of %s replications reach %s by day %s (95 %% interval %s to %s %%)"
                .formatted(
                        scenario,
                        Percent.of(reached.estimate()),
                        Grouped.of(study.complete()),
                        "rung " + study.rung() + " (" + study.ladder().label(study.rung()) + ")",
                        day(study.horizonDays()),
                        Percent.digits(reached.low()),
                        Percent.digits(reached.high()));
        if (reached.estimate() > 0) {
            found += ", half of those by day "
                    + days(study.times(0).amongReached().median()).text();
        }
        if (study.twinned()) {
            Interval clear = reached(study.worlds().size() - 1, study.horizonDays());
            found += "; with clear communication it is " + Percent.spoken(clear);
        }
        return found + ".";
    }

    private Interval reached(int world, double day) {
        return study.times(world).endedBy(RungEnd.REACHED, day).interval();
    }

    private Grid byDay() {
        Grid grid = Grid.named("byDay")
                .head("day", "by day")
                .head("reached", "reached, as is")
                .head("settledBefore", "settled before")
                .head("open", "still open");
        if (study.twinned()) {
            grid = grid.head("reachedClear", "reached, clear")
                    .dataHead("settledBeforeClear")
                    .dataHead("openClear")
                    .head("difference", "difference, points");
        }
        for (double day : TableDays.upTo(study.horizonDays())) {
            List<Cell> cells = new ArrayList<>(List.of(Cells.day(day)));
            cells.addAll(ends(0, day));
            if (study.twinned()) {
                cells.addAll(ends(study.worlds().size() - 1, day));
                cells.add(Cells.points(study.reachedBy(day).difference()));
            }
            grid = grid.row(cells.toArray(Cell[]::new));
        }
        return grid;
    }

    private List<Cell> ends(int world, double day) {
        return List.of(
                Cells.share(reached(world, day)),
                Cells.share(study.times(world).endedBy(RungEnd.SETTLED, day).interval()),
                Cells.share(study.times(world).openAt(day).interval()));
    }

    private List<String> sketch() {
        double most = worlds().mapToDouble(
                        world -> reached(world, study.horizonDays()).estimate())
                .max()
                .orElse(0);
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

    /** How each world's replications ended, and the days by which half of them had. */
    private Grid byWorld() {
        Grid grid = Grid.named("worlds")
                .head("world", "")
                .head("reached", "reached")
                .head("settledBefore", "settled before")
                .head("warBelow", "ended by war below it")
                .head("openAtHorizon", "open at the horizon")
                .dataHead("medianDayAmongReached")
                .head("medianDayReached", "half reach it by day")
                .head("medianDayOver", "half are over by day")
                .rowsByName();
        for (int world = 0; world < ends.size(); world++) {
            RungTimes times = study.times(world);
            grid = grid.row(
                    Cells.word(study.worlds().get(world)),
                    Cells.count(times.count(RungEnd.REACHED)),
                    Cells.count(times.count(RungEnd.SETTLED)),
                    Cells.count(times.count(RungEnd.WAR_BELOW)),
                    Cells.count(times.censored()),
                    days(times.amongReached().median()),
                    days(ends.get(world).quantile(RungEnd.REACHED.ordinal(), 0.5)),
                    days(open.get(world).median()));
        }
        return grid;
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        if (study.failed() > 0) {
            notes.add(new Note("%s replications failed and are left out.".formatted(Grouped.of(study.failed()))));
        }
        notes.add(
                new Note("Reached and settled compete (Aalen–Johansen); open is neither yet (Kaplan–Meier), censored at"
                        + " the horizon. Never: fewer than half do so by the horizon."));
        notes.add(new Note("In brackets: 95 % intervals, each day by itself. They cover chance, not what the"
                + " scenario assumes."));
        return notes;
    }

    /** "8.9 (8.1 to 9.6)"; where the upper limit is not reached, "8.9 (8.1 or later)"; where no half is, "never". */
    private static Cell days(Interval days) {
        if (!Double.isFinite(days.estimate())) {
            return Cells.figure("never", days);
        }
        String high = Double.isInfinite(days.high()) ? " or later" : " to " + day(days.high());
        return Cells.figure(day(days.estimate()) + " (" + day(days.low()) + high + ")", days);
    }

    private static String day(double day) {
        return String.format(Locale.ROOT, "%.1f", day);
    }
}

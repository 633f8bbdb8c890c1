package org.parley.read.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.design.Coordinate;
import org.parley.design.Scale;
import org.parley.model.field.Param;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.Setting;
import org.parley.read.scenario.WrittenNumber;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;
import org.parley.read.tree.Place;

/** Checks a factor by moving it, by itself, to both ends of its range or to each of its levels. */
final class FactorCheck {
    private final WrittenSweep sweep;
    private final Templates templates;
    private final Issues issues;

    FactorCheck(WrittenSweep sweep, Templates templates, Issues issues) {
        this.sweep = sweep;
        this.templates = templates;
        this.issues = issues;
    }

    /** The factor, at whole numbers if its parameter allows no others; problems are noted. */
    Factor check(Factor factor) {
        boolean whole = false;
        Map<Issue, List<String>> found = new LinkedHashMap<>(); // [problem], at which levels
        for (Coordinate coordinate : ends(factor)) {
            if (found.size() >= Issues.MOST) {
                break;
            }
            Factor.Move move = factor.move(coordinate);
            try {
                whole |= wholeNumbers(factor, move, tried(factor, move));
            } catch (InvalidScenarioException refused) {
                for (Issue issue : refused.issues()) {
                    Place place = Factor.isOwn(move, issue) ? factor.place() : issue.place();
                    Issue placed = new Issue(place, issue.pointer(), issue.message());
                    found.computeIfAbsent(placed, first -> new ArrayList<>()).add(move.text());
                }
            }
        }
        found.forEach((issue, levels) -> note(factor, issue, levels));
        return whole ? factor.wholeNumbers() : factor;
    }

    private static List<Coordinate> ends(Factor factor) {
        if (factor.scale() instanceof Scale.Levels levels) {
            return IntStream.range(0, levels.count())
                    .mapToObj(level -> (Coordinate) new Coordinate.OnScale(levels.place(level)))
                    .toList();
        }
        return factor.scale() instanceof Scale.Range
                ? List.of(new Coordinate.OnScale(0), new Coordinate.OnScale(1))
                : List.of(); // any number: the points themselves tell
    }

    /** The scenario with one factor moved; where that fails, with all factors' overlays laid, which may bring what it needs. */
    private LoadedScenario tried(Factor factor, Factor.Move move) throws InvalidScenarioException {
        try {
            return templates.read(sweep.settings(), List.of(factor), List.of(move));
        } catch (InvalidScenarioException alone) {
            List<ScenarioFile> all = sweep.factors().stream()
                    .flatMap(other -> other.target() instanceof Target.Laid laid
                            ? Optional.of(laid.overlay()).stream()
                            : Optional.<ScenarioFile>empty().stream())
                    .toList();
            List<Setting> settings = new ArrayList<>(sweep.settings());
            settings.addAll(move.settings());
            try {
                return templates.under(all).read(settings);
            } catch (InvalidScenarioException together) {
                throw alone;
            }
        }
    }

    /** Whether a parameter takes whole numbers only; a range where no number is read is a problem. */
    private boolean wholeNumbers(Factor factor, Factor.Move move, LoadedScenario loaded) {
        if (!(factor.scale() instanceof Scale.Range)) {
            return false;
        }
        boolean whole = false;
        for (Setting setting : move.settings()) {
            Optional<Param> param = loaded.numbers().stream()
                    .filter(number -> number.pointer().equals(setting.pointer()))
                    .map(WrittenNumber::param)
                    .findFirst();
            if (param.isEmpty()) {
                issues.add(new Issue(
                        factor.place(),
                        setting.pointer(),
                        "factor '" + factor.name() + "' has a range, but no number is read there; give it values"));
            }
            whole |= param.isPresent() && param.get().whole();
        }
        return whole;
    }

    /** Notes a problem; one that is the same at several levels is none of any level. */
    private void note(Factor factor, Issue issue, List<String> levels) {
        boolean named = !factor.place().isInText() && issue.place().equals(factor.place()); // by its option
        String who = named ? "" : "factor '" + factor.name() + "'";
        String where = levels.size() == 1 ? (named ? "" : " ") + "at " + levels.get(0) : "";
        String whose = who + where;
        issues.add(new Issue(
                issue.place(), issue.pointer(), whose.isEmpty() ? issue.message() : whose + ": " + issue.message()));
    }
}

package org.parley.read.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.design.FactorAxis;
import org.parley.design.Point;
import org.parley.design.Scale;
import org.parley.experiment.play.DesignPoint;
import org.parley.observe.Column;
import org.parley.read.library.Library;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;

/** The points of a sweep, every one of which is a scenario that has been read and checked. Immutable. */
public final class SweepPoints {
    private static final int MOST_TOLD = 20; // problems of single points; more of them tell nothing new

    private final LoadedScenario base;
    private final List<Factor> factors;
    private final List<DesignPoint> points;
    private final List<List<Double>> places;
    private final List<String> hashes; // [point]
    private final List<List<String>> changes; // [point]

    private SweepPoints(
            LoadedScenario base,
            List<Factor> factors,
            List<DesignPoint> points,
            List<List<Double>> places,
            List<String> hashes,
            List<List<String>> changes) {
        this.base = base;
        this.factors = List.copyOf(factors);
        this.points = List.copyOf(points);
        this.places = List.copyOf(places);
        this.hashes = List.copyOf(hashes);
        this.changes = List.copyOf(changes);
    }

    /**
     * Lays out a sweep: its factors are checked at their ends, its design is laid over them, and each point is read.
     *
     * @throws InvalidScenarioException with everything that is wrong with its scenario; else with its factors, design and
     *     metrics; else with its points
     */
    public static SweepPoints of(WrittenSweep sweep, Library library) throws InvalidScenarioException {
        Templates templates = new Templates(sweep, new ScenarioReader(library));
        LoadedScenario base = templates.plain().read(sweep.settings());
        Issues issues = new Issues();
        SweepCheck check = new SweepCheck(sweep, templates, issues);
        List<Factor> factors = sweep.factors().stream().map(check::factor).toList();
        check.metrics(base);
        List<FactorAxis> axes = factors.stream().map(Factor::axis).toList();
        check.design(base, axes);
        if (!issues.isEmpty()) {
            throw new InvalidScenarioException(issues.inOrder());
        }
        return read(sweep, templates, base, factors, sweep.design().points(axes, sweep.seed()));
    }

    private static SweepPoints read(
            WrittenSweep sweep, Templates templates, LoadedScenario base, List<Factor> factors, List<Point> design)
            throws InvalidScenarioException {
        List<DesignPoint> points = new ArrayList<>();
        List<List<Double>> places = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        List<List<String>> changes = new ArrayList<>();
        Map<String, Issue> issues = new LinkedHashMap<>(); // [where], the first of its sort
        for (Point point : design) {
            List<Factor.Move> moves = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                moves.add(factors.get(i).move(point.coordinates().get(i)));
            }
            List<String> levels = moves.stream().map(Factor.Move::text).toList();
            try {
                LoadedScenario read = templates.read(sweep.settings(), factors, moves);
                points.add(new DesignPoint(
                        points.size(),
                        levels,
                        moves.stream().map(Factor.Move::coordinate).toList(),
                        read.scenario()));
                hashes.add(read.hash());
                changes.add(changes(factors, moves));
                places.add(moves.stream().map(Factor.Move::at).toList());
            } catch (InvalidScenarioException refused) {
                PointProblems problems = new PointProblems(sweep, templates, factors, moves);
                refused.issues()
                        .forEach(issue -> issues.putIfAbsent(
                                problems.owner(issue) + issue.pointer(),
                                problems.placed(issue, points.size(), levels)));
                if (issues.size() >= MOST_TOLD) {
                    break;
                }
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidScenarioException(List.copyOf(issues.values()));
        }
        return new SweepPoints(base, factors, points, places, hashes, changes);
    }

    /** How a point is asked for on the command line: {@code --with} and an overlay, {@code --set} and a setting, by turns. */
    private static List<String> changes(List<Factor> factors, List<Factor.Move> moves) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (moves.get(i).laid() && factors.get(i).target() instanceof Target.Laid laid) {
                words.addAll(List.of("--with", Library.wordFor(laid.overlay())));
            }
            moves.get(i)
                    .settings()
                    .forEach(setting -> words.addAll(List.of("--set", setting.pointer() + "=" + setting.value())));
        }
        return words;
    }

    /** Hash of each point's scenario, see {@link LoadedScenario#hash}. */
    public List<String> hashes() {
        return hashes;
    }

    /** What is changed at each point, as words of a command line: {@code [point]}. */
    public List<List<String>> changes() {
        return changes;
    }

    /** The scenario as it is without any factor moved; its hash is that of the sweep's scenario. */
    public LoadedScenario base() {
        return base;
    }

    /** Names of the factors, in order. */
    public List<String> names() {
        return factors.stream().map(Factor::name).toList();
    }

    /** The factors as columns of results: numbers with the units of what they move, or words. */
    public List<Column> columns() {
        return factors.stream()
                .map(factor -> factor.isNumber()
                        ? Column.number(factor.name(), unit(factor))
                        : Column.words(factor.name(), words(factor)))
                .toList();
    }

    /** The unit of the number that a factor moves; empty where the scenario as it is has none there. */
    private String unit(Factor factor) {
        return base.numbers().stream()
                .filter(number -> factor.target().moves().contains(number.pointer()))
                .map(number -> number.param().unit().symbol())
                .findFirst()
                .orElse("");
    }

    private static List<String> words(Factor factor) {
        return factor.scale() instanceof Scale.Levels levels ? levels.words() : List.of();
    }

    /** The points, in the order in which they should be played. */
    public List<DesignPoint> points() {
        return points;
    }

    /**
     * Where each point stands on the factors' scales, {@code [point][factor]}, as sensitivity indices need it: 0…1 from the
     * first level or the beginning of a range to the last; the value itself for a factor without scale; NaN where a factor
     * is left as it is.
     */
    public List<List<Double>> places() {
        return places;
    }
}

package org.parley.read.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.design.CsvPoints;
import org.parley.design.Design;
import org.parley.design.FactorAxis;
import org.parley.engine.CompiledScenario;
import org.parley.observe.MetricSet;
import org.parley.observe.Metrics;
import org.parley.read.library.Library;
import org.parley.read.scenario.LoadedScenario;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Issues;
import org.parley.read.tree.NearestName;
import org.parley.read.tree.Node;

/** Checks what a sweep says against the scenario it is about; problems are noted. */
final class SweepCheck {
    /** Sections of a sweep file that neither factors nor design depend on. */
    private static final Set<String> APART =
            Set.of("title", "sources", "twin", "replications", "seed", "until", "metrics");

    /** Sections that are about the scenario as it is moved; problems of one factor leave the others as they are. */
    private static final Set<String> MOVED = Set.of("factors", "design");

    private final WrittenSweep sweep;
    private final Templates templates;
    private final Issues issues;

    SweepCheck(WrittenSweep sweep, Templates templates, Issues issues) {
        this.sweep = sweep;
        this.templates = templates;
        this.issues = issues;
    }

    /**
     * The problems of a file that was not read without any, and those that are sure to be there as well, whatever was meant
     * where it has problems.
     */
    static List<Issue> further(WrittenSweep sweep, Library library, List<Issue> written) {
        Set<String> troubled = written.stream().map(SweepCheck::section).collect(Collectors.toSet());
        if (!troubled.stream().allMatch(section -> APART.contains(section) || MOVED.contains(section))) {
            return written; // it is not clear which scenario it is about
        }
        Issues issues = new Issues();
        issues.addAll(written);
        Templates templates = new Templates(sweep, new ScenarioReader(library.seenFrom(sweep.scenario())));
        LoadedScenario base;
        try {
            base = templates.plain().read(sweep.settings());
        } catch (InvalidScenarioException refused) {
            issues.addAll(refused.issues());
            return issues.inOrder(); // factors and design are about a scenario that is still unknown
        }
        SweepCheck check = new SweepCheck(sweep, templates, issues);
        List<Factor> factors = new ArrayList<>();
        if (written.stream().noneMatch(SweepCheck::isOverlay)) { // which may bring what other factors move
            sweep.factors().stream()
                    .filter(factor -> written.stream().noneMatch(issue -> isIn(issue, factor)))
                    .forEach(factor -> factors.add(check.factor(factor)));
        }
        check.metrics(base);
        if (APART.containsAll(troubled)) {
            check.design(base, factors.stream().map(Factor::axis).toList());
        }
        return issues.inOrder();
    }

    /** The section of the file that a problem is in; empty for the file as a whole. */
    private static String section(Issue issue) {
        String[] steps = issue.pointer().split("/", 3);
        return steps.length < 2 ? "" : steps[1];
    }

    private static boolean isIn(Issue issue, Factor factor) {
        String pointer = Node.pointer("/factors", factor.name());
        return issue.pointer().equals(pointer) || issue.pointer().startsWith(pointer + "/");
    }

    private static boolean isOverlay(Issue issue) {
        return issue.pointer().startsWith("/factors/") && issue.pointer().endsWith("/overlay");
    }

    /** The factor, checked at its ends. */
    Factor factor(Factor factor) {
        return new FactorCheck(sweep, templates, issues).check(factor);
    }

    /** Checks that the columns of interest exist. */
    void metrics(LoadedScenario base) {
        List<String> known =
                new ArrayList<>(Metrics.kinds().stream().map(Metrics.Kind::name).toList());
        new MetricSet(CompiledScenario.of(base.scenario())).columns().forEach(column -> known.add(column.name()));
        for (String metric : sweep.metrics()) {
            if (!known.contains(metric)) {
                issues.add(
                        sweep.designPlace().inFile(),
                        "/metrics",
                        () -> "no column or kind of metric is named '" + metric + "'"
                                + NearestName.advice(metric, known));
            }
        }
    }

    /** Checks that the design has points, not too many, and goes with the factors. */
    void design(LoadedScenario base, List<FactorAxis> axes) {
        int before = issues.size();
        String pointer = sweep.designPlace().isInText() ? "/design" : "";
        Consumer<String> problem = text -> issues.add(new Issue(sweep.designPlace(), pointer, text));
        if (sweep.design() instanceof CsvPoints table) {
            if (table.problem().isEmpty()) { // else its columns are not what was meant
                new ColumnNames(sweep, base).check(table, problem);
            }
            table.checkRows(axes, problem);
        } else {
            sweep.design().check(axes, problem);
        }
        long size = issues.size() > before ? 1 : sweep.design().size(axes);
        if (size == 0) {
            String why = axes.isEmpty() ? "; there are no factors" : "";
            issues.add(new Issue(sweep.designPlace(), "/design", "the design is empty: it has no points" + why));
        }
        if (size > Design.MOST_POINTS) {
            String shown = size >= Integer.MAX_VALUE ? "more than two billion" : Long.toString(size);
            problem.accept("the design has " + shown + " points; at most " + Design.MOST_POINTS + " are allowed");
        }
    }
}

package org.parley.experiment.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.stats.Interval;

/**
 * The frontier of risk against cost: what was chosen at each level of cost, as long as its risk on fresh replications is
 * below that of everything cheaper that was chosen.
 */
public final class CostRiskFrontier {
    private CostRiskFrontier() {}

    /** One point for each portfolio that was chosen at some level of cost, the cheaper first. */
    public static List<Point> of(ChoiceFindings findings) {
        List<Point> points = new ArrayList<>();
        List<Portfolio> portfolios = findings.choice().portfolios();
        int together = Math.max(1, findings.choice().levels().size() - 1);
        Optional<Portfolio> last = Optional.empty(); // the last one on the frontier
        Map<Integer, CostLevel> first = new TreeMap<>(); // by portfolio, since a higher level may choose a cheaper one
        findings.choice().levels().forEach(level -> first.putIfAbsent(level.chosen(), level));
        for (CostLevel level : first.values()) {
            Portfolio chosen = portfolios.get(level.chosen());
            Interval risk = findings.again().share(chosen.members()).interval();
            Optional<Interval> step =
                    last.map(before -> findings.again().difference(chosen.members(), before.members(), together));
            boolean onFront = step.map(difference -> difference.estimate() < 0).orElse(true);
            points.add(new Point(level, chosen, risk, step, onFront));
            last = onFront ? Optional.of(chosen) : last;
        }
        return points;
    }

    /**
     * A point of the frontier, or one that turned out not to lie on it.
     *
     * @param level the level of cost it was chosen at first
     * @param portfolio what was chosen
     * @param risk its risk, with its 95 % interval
     * @param step difference to the point before it on the frontier; all of them hold together with 95 % confidence
     * @param onFront whether it is on the frontier
     */
    public record Point(CostLevel level, Portfolio portfolio, Interval risk, Optional<Interval> step, boolean onFront) {
        /** Whether its risk is not significantly different from that of the point before it. */
        public boolean isTie() {
            return step.map(difference -> difference.contains(0)).orElse(false);
        }
    }
}

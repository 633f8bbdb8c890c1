package org.parley.report.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.Confirmation;
import org.parley.experiment.selection.ContestRule;
import org.parley.experiment.selection.CostLevel;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.RungPlay;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.model.Ladder;
import org.parley.stats.Share;
import org.parley.testing.Crises;

/**
 * A choice between a hotline for 1, a drill for 1.5, and both for 3. Of 100 fresh replications 40 end in war if nothing is
 * done, 10 with the hotline, 60 with the drill, and 20 with both.
 */
final class Choices {
    static final List<String> NOTHING = List.of();
    static final List<String> HOTLINE = List.of("hotline");
    static final List<String> DRILL = List.of("drill");
    static final List<String> BOTH = List.of("hotline", "drill");
    static final List<ChoiceFindings.Step> STEPS = List.of(
            new ChoiceFindings.Step("hotline", NOTHING, HOTLINE),
            new ChoiceFindings.Step("drill", NOTHING, DRILL),
            new ChoiceFindings.Step("drill", HOTLINE, BOTH));

    private static final int FRESH = 100;
    private static final List<Share> CONTEST =
            List.of(new Share(45, 100), new Share(20, 200), new Share(30, 50), new Share(30, 200));

    private Choices() {}

    /** The findings, with the levels of cost given. */
    static ChoiceFindings of(double budget, CostLevel... levels) {
        return of("war", budget, levels);
    }

    /** The same about something else than war. */
    static ChoiceFindings of(String risk, double budget, CostLevel... levels) {
        List<Portfolio> portfolios = portfolios(Choices::isWar);
        return new ChoiceFindings(
                "case",
                risk,
                budget,
                new ContestRule(0.05, 0.02, 50, 2000),
                new SelectionFindings(portfolios, List.of(levels), CONTEST, 3, 400),
                again(portfolios, FRESH),
                STEPS,
                List.of("A remark."));
    }

    /** A level that was decided for one of the first portfolios, beside which no other is left. */
    static CostLevel decided(int size, int chosen) {
        return new CostLevel(costs().get(size - 1), size, chosen, List.of(chosen), 0.01, true);
    }

    /** The levels of a contest that was decided for the hotline wherever it is within the budget. */
    static CostLevel[] hotline() {
        return new CostLevel[] {decided(1, 0), decided(2, 1), decided(3, 1), decided(4, 1)};
    }

    /** Portfolios played again; which replications end in war is up to the test, by portfolio. */
    static Confirmation again(List<Portfolio> portfolios, int replications) {
        RungPlay play = new RungPlay(Ladder.KAHN.war(), 1, 1, () -> false);
        return Confirmation.play(play, portfolios, 0, replications).orElseThrow();
    }

    /** The portfolios with wars of their own. */
    static List<Portfolio> portfolios(Wars wars) {
        List<List<String>> members = List.of(NOTHING, HOTLINE, DRILL, BOTH);
        return IntStream.range(0, members.size())
                .mapToObj(place -> new Portfolio(
                        members.get(place),
                        costs().get(place),
                        Crises.warIn(replication -> wars.isWar(place, replication))))
                .toList();
    }

    private static List<Double> costs() {
        return List.of(0.0, 1.0, 1.5, 3.0);
    }

    private static boolean isWar(int portfolio, int replication) {
        return switch (portfolio) {
            case 0 -> replication < 40;
            case 1 -> replication < 10;
            case 2 -> replication < 60;
            default -> replication >= 5 && replication < 25;
        };
    }

    /** In which replications a portfolio, by its place, ends in war. */
    @FunctionalInterface
    interface Wars {
        boolean isWar(int portfolio, int replication);
    }
}

package org.parley.report.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.Confirmation;
import org.parley.experiment.selection.CostLevel;
import org.parley.experiment.selection.CostRiskFrontier;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.stats.Interval;

/** The frontier of risk against cost. */
@Tag("property")
class CostRiskFrontierTest {
    private static final int FRESH = 40;

    @Test
    void eachPortfolioChosenIsAPointOnceFromTheLevelOnWhereItWasChosenFirst() {
        List<CostRiskFrontier.Point> points = CostRiskFrontier.of(Choices.of(3, Choices.hotline()));

        assertEquals(
                List.of(Choices.NOTHING, Choices.HOTLINE),
                points.stream().map(point -> point.portfolio().members()).toList());
        assertEquals(1.0, points.get(1).level().cost());
        assertEquals(Optional.empty(), points.get(0).step());
        assertEquals(-0.3, points.get(1).step().map(Interval::estimate).orElseThrow(), 1e-12);
    }

    @Test
    void whatIsRiskierThanSomethingCheaperIsNotOnIt() {
        List<CostRiskFrontier.Point> points =
                CostRiskFrontier.of(Choices.of(3, Choices.decided(1, 0), Choices.decided(3, 2)));

        assertFalse(points.get(1).onFront());
        assertFalse(points.get(1).isTie());
    }

    /** The drill, chosen while the budget was small, is riskier than the hotline, which was found better later on. */
    @Test
    void aCheaperPortfolioThatAHigherLevelChoseStandsBeforeADearerOne() {
        List<CostRiskFrontier.Point> points =
                CostRiskFrontier.of(Choices.of(3, Choices.decided(1, 0), Choices.decided(3, 2), Choices.decided(4, 1)));

        assertEquals(
                List.of(Choices.NOTHING, Choices.HOTLINE, Choices.DRILL),
                points.stream().map(point -> point.portfolio().members()).toList());
        assertTrue(points.get(1).onFront());
        assertFalse(points.get(2).onFront());
    }

    /** Whichever portfolios levels chose, and whatever they came to: none on it is dominated by another that was chosen. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void noPointOfTheFrontIsDominated(int variant) {
        List<Portfolio> portfolios = Choices.portfolios((place, replication) -> mixed(variant, place, replication) < 0);
        Confirmation again = Choices.again(portfolios, FRESH);
        for (int chosen = 0; chosen < 24; chosen++) { // by three levels: 2 of 2, 3 of 3, 4 of 4 portfolios
            List<CostRiskFrontier.Point> points =
                    CostRiskFrontier.of(findings(portfolios, again, chosen % 2, chosen / 2 % 3, chosen / 6));
            List<CostRiskFrontier.Point> front =
                    points.stream().filter(CostRiskFrontier.Point::onFront).toList();

            assertTrue(points.get(0).onFront());
            for (CostRiskFrontier.Point point : points) {
                boolean dominated = points.stream().anyMatch(other -> dominates(other, point));
                boolean matched = front.stream().anyMatch(other -> isAsGood(other, point));

                assertTrue(point.onFront() ? !dominated : matched, "choice " + chosen);
            }
        }
    }

    private static boolean dominates(CostRiskFrontier.Point one, CostRiskFrontier.Point other) {
        return isAsGood(one, other)
                && (one.portfolio().cost() < other.portfolio().cost()
                        || one.risk().estimate() < other.risk().estimate());
    }

    private static boolean isAsGood(CostRiskFrontier.Point one, CostRiskFrontier.Point other) {
        return one.portfolio().cost() <= other.portfolio().cost()
                && one.risk().estimate() <= other.risk().estimate();
    }

    /** A whole number that looks like chance (Murmur3's finaliser). */
    private static int mixed(int variant, int place, int replication) {
        int mixed = (variant * 4 + place) * 1000 + replication;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    private static ChoiceFindings findings(List<Portfolio> portfolios, Confirmation again, int... chosen) {
        List<CostLevel> levels = new ArrayList<>(List.of(Choices.decided(1, 0)));
        for (int level = 0; level < chosen.length; level++) {
            levels.add(Choices.decided(level + 2, chosen[level]));
        }
        ChoiceFindings sample = Choices.of(3, Choices.hotline());
        SelectionFindings choice =
                new SelectionFindings(portfolios, levels, sample.choice().shares(), 0, 400);
        return new ChoiceFindings("case", "war", 3, sample.rule(), choice, again, List.of(), List.of());
    }
}

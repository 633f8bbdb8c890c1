package org.parley.report.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.selection.ChoiceFindings;
import org.parley.experiment.selection.Confirmation;
import org.parley.experiment.selection.CostLevel;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.SelectionFindings;
import org.parley.form.Report;
import org.parley.stats.Share;
import org.parley.testing.FiguresForMachines;

/** What is said of a choice of measures. */
@Tag("property")
class ChoiceReportTest {
    private static final String SURE =
            " With probability 95.0 % no other portfolio within the budget is better by more than 2.0 points.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | hotline lowers war from 40.0 % (30.9 to 49.8 %) to 10.0 % (5.5 to 17.4 %).",
                "2 | drill raises war from 40.0 % (30.9 to 49.8 %) to 60.0 % (50.2 to 69.1 %).",
                "3 | hotline and drill lower war from 40.0 % (30.9 to 49.8 %) to 20.0 % (13.3 to 28.9 %).",
                "0 | nothing was found that lowers war more than doing nothing, which leaves it at 40.0 % [30.9, 49.8]."
            })
    void theSentenceSaysWhatTheChosenOneDoes(int chosen, String what) {
        assertEquals(
                "In case, within a budget of 3, " + what + SURE,
                report(Choices.of(3, Choices.decided(4, chosen))).sentence());
    }

    /** Cut at a look, the contest says what leads and how much better another one may be. */
    @ParameterizedTest
    @CsvSource({"true, 2.0", "false, 4.5"})
    void aContestThatWasCutSaysHowItStands(boolean decided, String better) {
        CostLevel level = new CostLevel(3, 4, 1, List.of(1, 3), 0.045, decided);
        ChoiceFindings found = Choices.of(3, level);
        List<String> lines = ChoiceReport.interrupted("case", "war", found.choice(), found.rule(), 3)
                .lines();

        assertEquals(
                "In case, after 400 replications hotline seems best so far: with probability 95.0 % no other portfolio within"
                        + " the budget is better by more than " + better + " points.",
                lines.get(0));
        assertThat(lines.get(4)).startsWith("hotline  ");
        assertThat(lines.get(4)).endsWith("chosen");
    }

    @Test
    void withoutABudgetTheGuaranteeIsAboutAllMeasures() {
        assertEquals(
                "In case, with any budget, hotline lowers the chance of rung 7 or more from 40.0 % (30.9 to 49.8 %) to 10.0 % (5.5 to 17.4 %)."
                        + " With probability 95.0 % no other portfolio of these measures is better by more than 2.0"
                        + " points.",
                report(Choices.of("rung 7 or more", Double.POSITIVE_INFINITY, Choices.hotline()))
                        .sentence());
    }

    @Test
    void aContestThatHadToEndSaysHowMuchBetterAnotherMayBe() {
        String sentence = report(Choices.of(3, new CostLevel(3, 4, 1, List.of(1, 3), 0.035, false)))
                .sentence();

        assertThat(sentence)
                .endsWith(" 2,000 replications were not enough to be sure: with probability 95.0 % no other"
                        + " portfolio within the budget is better by more than 3.5 points, where 2.0 were asked for.");
    }

    @Test
    void aChoiceOfOneIsNone() {
        String sentence = report(Choices.of(0, Choices.decided(1, 0))).sentence();

        assertThat(sentence).endsWith(" There is no other portfolio within the budget.");
    }

    /** Of 100 replications 40 and 37 end in war, three of them in one case only. */
    @Test
    void aDifferenceThatMayBeNoneIsSaidToBe() {
        List<Portfolio> portfolios = Choices.portfolios((place, replication) -> replication < (place == 1 ? 37 : 40));
        String sentence =
                report(with(portfolios, Choices.again(portfolios, 100))).sentence();

        assertEquals(
                "In case, within a budget of 3, hotline seems best, but the difference to doing nothing is not"
                        + " significant: war goes from 40.0 % (30.9 to 49.8 %) to 37.0 % (28.2 to 46.8 %), by -3.0 [-9.6, +1.9] points."
                        + SURE,
                sentence);
    }

    @Test
    void theChosenOneIsHeldAgainstNothingAndTheRunnerUp() {
        List<String> lines = lines(Choices.hotline());

        assertEquals("Against doing nothing: -30.0 [-41.0, -20.9] points, on 100 fresh replications.", lines.get(2));
        assertEquals(
                "Against the runner-up, hotline + drill: -10.0 [-20.7, +0.03] points, on 100 fresh replications.",
                lines.get(3));
    }

    @Test
    void whatSignificantlyMakesMattersWorseIsSaidPlainly() { // adding the drill to the hotline may only seem to
        List<String> worse = lines(Choices.hotline()).stream()
                .filter(line -> line.startsWith("Adding"))
                .toList();

        assertEquals(List.of("Adding drill to nothing raises war by 20.0 points (12.2 to 31.1)."), worse);
    }

    @Test
    void theFrontierHasALineForEachPortfolioChosen() {
        assertEquals(
                List.of(
                        "Frontier of risk against cost (war, on fresh replications):",
                        front("cost", "best within it", "risk", " ".repeat(24), "change, points", ""),
                        front("0", "nothing", "40.0 % [30.9, 49.8]", "█".repeat(24), "", ""),
                        front(
                                "1",
                                "hotline",
                                "10.0 % [5.5, 17.4]",
                                "█".repeat(6) + "·".repeat(18),
                                "-30.0 [-41.8, -20.4]",
                                "")),
                section(lines(Choices.hotline()), "Frontier"));
        assertEquals(
                List.of(
                        "With probability 95.0 % no portfolio of the same cost or less is better by more than 2.0 points,"
                                + " on all lines at once.",
                        "Every change is to the line above that is on the frontier; all intervals of changes hold"
                                + " together."),
                section(lines(Choices.hotline()), "With probability"));
    }

    @Test
    void linesThatAreNoBetterTiedOrUnsureAreMarked() {
        List<String> front = section(
                lines(
                        Choices.decided(1, 0),
                        new CostLevel(1, 2, 1, List.of(0, 1), 0.03, false),
                        new CostLevel(1.5, 3, 2, List.of(0, 1, 2), 0.01, true),
                        Choices.decided(4, 3)),
                "Frontier");

        assertThat(front.get(3)).endsWith("tied with 1 other; not decided: another may be better by 3.0");
        assertThat(front.get(4)).endsWith("not on the frontier: no better than what is cheaper; tied with 2 others");
        assertThat(front.get(5)).contains("+10.0 [-0.79, +21.5]"); // to the hotline, the last on it
        assertEquals(6, front.size());
    }

    @Test
    void aStepThatMayBeNoneIsATie() {
        List<Portfolio> portfolios = Choices.portfolios((place, replication) -> replication < (place == 1 ? 37 : 40));
        List<String> front =
                section(report(with(portfolios, Choices.again(portfolios, 100))).lines(), "Frontier");

        assertThat(front.get(3)).endsWith("not significantly different from the one before");
    }

    @Test
    void whatEachCandidateDoesIsToldAloneAndOnTop() {
        assertEquals(
                List.of(
                        "What each does (points of war; all these intervals hold together):",
                        "candidate  change, points",
                        "%-9s  %-20s  %s".formatted("hotline", "-30.0 [-41.8, -20.4]", "alone"),
                        "%-9s  %-20s  %s".formatted("drill", "+20.0 [+12.2, +31.1]", "alone"),
                        "%-9s  %-20s  %s".formatted("drill", "+10.0 [-0.79, +21.5]", "on top of hotline")),
                section(lines(Choices.hotline()), "What each does"));
    }

    @Test
    void theContestIsToldFromTheChosenOneDown() { // then those not shown to be worse, whatever their figures
        List<String> lines = lines(Choices.decided(1, 0), new CostLevel(3, 4, 3, List.of(0, 3), 0.01, true));
        List<String> contest = section(lines, "Contest");

        assertEquals(
                List.of(
                        "Contest of 4 portfolios (figures that led to the choice; they flatter what was chosen):",
                        contest("portfolio", "cost", "replications", "war", ""),
                        contest("hotline + drill", "3", "200", "15.0 % [10.7, 20.6]", "chosen"),
                        contest("nothing", "0", "100", "45.0 % [35.6, 54.8]", "not shown to be worse than any"),
                        contest("hotline", "1", "200", "10.0 % [6.6, 14.9]", "worse"),
                        contest("drill", "1.5", "50", "60.0 % [46.2, 72.4]", "worse")),
                contest);
        assertEquals("A remark.", lines.get(lines.size() - 3));
        assertEquals(
                "In brackets: 95 % intervals, of the differences at the top together. They cover chance, not what the"
                        + " scenario assumes.",
                lines.get(lines.size() - 1));
    }

    @Test
    void nothingIsClaimedWithoutFreshReplications() {
        List<Portfolio> portfolios = Choices.portfolios((place, replication) -> {
            throw new IllegalStateException("no decision");
        });
        Report text = report(with(portfolios, Choices.again(portfolios, 10)));

        assertEquals("case: no replication ran to its end, so nothing was found.", text.sentence());
        assertThat(text.lines()).noneMatch(line -> line.startsWith("Frontier"));
    }

    @Test
    void aLongContestEndsWithHowManyMoreThereAre() {
        Portfolio nothing = Choices.portfolios((place, replication) -> false).get(0);
        List<Portfolio> many = Collections.nCopies(30, nothing);
        SelectionFindings choice = new SelectionFindings(
                many,
                List.of(new CostLevel(0, 30, 0, List.of(0), 0, true)),
                IntStream.range(0, 30).mapToObj(place -> new Share(place, 100)).toList(),
                0,
                100);
        ChoiceFindings sample = Choices.of(0, Choices.decided(1, 0));
        List<String> lines = report(new ChoiceFindings(
                        "case", "war", 0, sample.rule(), choice, sample.again(), List.of(), List.of()))
                .lines();

        assertThat(lines).contains("and 6 more; --json has all.");
    }

    private static Report report(ChoiceFindings findings) {
        Report report = ChoiceReport.of(findings, Optional.empty());
        FiguresForMachines.assertComplete(report);
        return report;
    }

    private static ChoiceFindings with(List<Portfolio> portfolios, Confirmation again) {
        ChoiceFindings sample = Choices.of(3, Choices.hotline());
        SelectionFindings choice = new SelectionFindings(
                portfolios, sample.choice().levels(), sample.choice().shares(), 0, 400);
        return new ChoiceFindings("case", "war", 3, sample.rule(), choice, again, Choices.STEPS, List.of());
    }

    private static List<String> lines(CostLevel... levels) {
        return report(Choices.of(3, levels)).lines();
    }

    /** The lines from the one that starts so to the next empty one. */
    private static List<String> section(List<String> lines, String start) {
        List<String> from =
                lines.stream().dropWhile(line -> !line.startsWith(start)).toList();
        return from.stream().takeWhile(line -> !line.isEmpty()).toList();
    }

    private static String front(Object... cells) {
        return "%-4s  %-14s  %-19s  %-24s  %-20s  %s".formatted(cells).stripTrailing();
    }

    private static String contest(Object... cells) {
        return "%-15s  %-4s  %-12s  %-19s  %s".formatted(cells).stripTrailing();
    }
}

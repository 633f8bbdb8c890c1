package org.parley.report.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.experiment.selection.Portfolio;
import org.parley.experiment.selection.Robust;
import org.parley.experiment.selection.Robustness;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Note;
import org.parley.form.Percent;
import org.parley.form.Section;
import org.parley.stats.Interval;

/** How the choice of measures changes where the scenario may be otherwise: by mean, by worst case, by regret. */
public final class RobustnessBlocks {
    private static final int MOST_ROWS = 24; // shown to people
    private static final int MOST_NAMED = 3;

    private final String risk;
    private final List<Portfolio> portfolios;
    private final Robustness robustness;
    private final List<String> worlds;

    /**
     * Prepares to say how portfolios fare.
     *
     * @param risk what is to be avoided: "war"
     * @param portfolios the portfolios, in the order of their figures
     * @param robustness how they fare
     * @param worlds what was assumed in each world, in words
     */
    public RobustnessBlocks(String risk, List<Portfolio> portfolios, Robustness robustness, List<String> worlds) {
        this.risk = risk;
        this.portfolios = portfolios;
        this.robustness = robustness;
        this.worlds = worlds;
    }

    /** The whole section. */
    public Section all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Fact.of("finding", Cells.word(sentence())));
        blocks.add(Fact.of("replications", Cells.count(robustness.replications())));
        blocks.add(Fact.of("worlds", new Cell("", Optional.of(worlds))));
        blocks.add(Fact.of("byMean", PortfolioNames.cell(members(robustness.byMean()))));
        blocks.add(Fact.of("byWorst", PortfolioNames.cell(members(robustness.byWorst()))));
        blocks.add(Fact.of("byRegret", PortfolioNames.cell(members(robustness.byRegret()))));
        IntStream.of(robustness.byMean(), robustness.byWorst(), robustness.byRegret())
                .distinct()
                .forEach(portfolio -> blocks.addAll(where(portfolio)));
        blocks.add(table());
        alike().ifPresent(blocks::add);
        blocks.add(new Note(
                ("Regret: how much worse than the best portfolio of the same world, in points. %,d replications of each"
                                + " in every world; the largest of several figures is too large by chance, its interval is not.")
                        .formatted(robustness.replications())));
        return new Section("robustness", sentence(), blocks);
    }

    /** Whether the three ways to choose agree, in a plain sentence or two. */
    String sentence() {
        int mean = robustness.byMean();
        int worst = robustness.byWorst();
        int regret = robustness.byRegret();
        String over = "Over %,d worlds in which uncertain numbers differ, ".formatted(robustness.worlds());
        if (mean == worst && worst == regret) {
            return over
                    + "the smallest mean risk, the least bad worst case and the smallest regret all choose %s."
                            .formatted(name(mean));
        }
        return over
                + ("the ways to choose do not agree: the smallest mean risk has %s, the least bad worst case %s,"
                                + " the smallest regret %s.")
                        .formatted(name(mean), name(worst), name(regret));
    }

    private Grid table() {
        Grid grid = Grid.named("portfolios")
                .head("members", "portfolio")
                .head("mean", "mean " + risk)
                .head("worst", "worst " + risk)
                .dataHead("worstWorld")
                .head("regret", "largest regret, points")
                .dataHead("regretWorld")
                .head("bestIn", "best in");
        List<Integer> order = IntStream.range(0, portfolios.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        index -> robustness.all().get(index).mean().estimate()))
                .toList();
        for (int place = 0; place < order.size(); place++) {
            grid = grid.with(row(order.get(place), place < MOST_ROWS ? Grid.Readers.ALL : Grid.Readers.MACHINES));
        }
        return order.size() <= MOST_ROWS
                ? grid
                : grid.textRow(
                        Cells.text("and %,d more; --json has all.".formatted(order.size() - MOST_ROWS)),
                        Cell.NONE,
                        Cell.NONE,
                        Cell.NONE,
                        Cell.NONE,
                        Cell.NONE,
                        Cell.NONE);
    }

    private Grid.Row row(int index, Grid.Readers readers) {
        Robust robust = robustness.all().get(index);
        return new Grid.Row(
                List.of(
                        PortfolioNames.cell(members(index)),
                        Cells.share(robust.mean()),
                        Cells.share(robust.worst()),
                        Cells.count(robust.worstWorld()),
                        Cells.figure(regret(robust), robust.regret()),
                        Cells.count(robust.regretWorld()),
                        Cells.count(robustness.bestIn(index))
                                .shown("%,d of %,d worlds".formatted(robustness.bestIn(index), robustness.worlds()))),
                readers);
    }

    private Optional<Note> alike() {
        List<Integer> alike = robustness.alikeByMean();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        String others = alike.stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining(", "));
        String more = alike.size() > MOST_NAMED ? " and %,d more".formatted(alike.size() - MOST_NAMED) : "";
        return Optional.of(new Note("The mean %s of %s is not significantly different from that of %s%s."
                .formatted(risk, name(robustness.byMean()), others, more)));
    }

    private List<Note> where(int portfolio) {
        Robust robust = robustness.all().get(portfolio);
        Note worst = new Note("%s is at its worst, %s, with %s."
                .formatted(name(portfolio), Percent.of(robust.worst()), worlds.get(robust.worstWorld())));
        return robust.regret().estimate() > 0
                ? List.of(
                        worst,
                        new Note("It is most regretted, by %s points, with %s."
                                .formatted(regret(robust), worlds.get(robust.regretWorld()))))
                : List.of(worst);
    }

    private static String regret(Robust robust) {
        Interval regret = robust.regret();
        return "%s [%s, %s]"
                .formatted(
                        Percent.digits(regret.estimate()), Percent.digits(regret.low()), Percent.digits(regret.high()));
    }

    private List<String> members(int portfolio) {
        return portfolios.get(portfolio).members();
    }

    private String name(int portfolio) {
        return PortfolioNames.name(members(portfolio));
    }
}

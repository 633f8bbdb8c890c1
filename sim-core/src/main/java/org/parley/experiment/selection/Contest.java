package org.parley.experiment.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Scenario;
import org.parley.stats.Selection;

/**
 * Plays portfolios against one another with common random numbers until it is known which is best at each level of cost, see
 * {@link Selection}. Those that are out are not played on.
 */
public final class Contest {
    private final List<Portfolio> portfolios;
    private final ContestRule rule;
    private final RungPlay play;

    /**
     * Prepares a contest.
     *
     * @param portfolios the portfolios, the cheaper first, the first being doing nothing
     * @param rule how sure it has to be
     * @param play plays them
     * @throws IllegalArgumentException if they are out of order, or the first one is not empty
     */
    public Contest(List<Portfolio> portfolios, ContestRule rule, RungPlay play) {
        if (portfolios.isEmpty() || !portfolios.get(0).members().isEmpty()) {
            throw new IllegalArgumentException("the first portfolio must be doing nothing");
        }
        for (int i = 1; i < portfolios.size(); i++) {
            if (portfolios.get(i).cost() < portfolios.get(i - 1).cost()) {
                throw new IllegalArgumentException("portfolio " + i + " is cheaper than the one before it");
            }
        }
        this.portfolios = List.copyOf(portfolios);
        this.rule = rule;
        this.play = play;
    }

    /**
     * Plays the contest, from replication 0 on. One that is cancelled ends as one that has played the most it may.
     *
     * @param afterLook called after each look
     * @return what it came to; empty if it was cancelled before the first look
     */
    public Optional<SelectionFindings> run(Runnable afterLook) {
        Selection selection = new Selection(sizes(), rule.error(), rule.tolerance());
        long failed = 0;
        int played = 0;
        while (!selection.decided() && played < rule.most()) {
            List<Scenario> scenarios = Arrays.stream(selection.playing())
                    .mapToObj(system -> portfolios.get(system).scenario())
                    .toList();
            int count = Math.min(rule.look(), rule.most() - played);
            Optional<RungHits> outcomes = play.play(scenarios, played, count);
            if (outcomes.isEmpty()) {
                return played == 0 ? Optional.empty() : Optional.of(choice(selection, failed, played));
            }
            selection.add(outcomes.get().hits(), outcomes.get().complete());
            failed += outcomes.get().failed();
            played += count;
            afterLook.run();
        }
        return Optional.of(choice(selection, failed, played));
    }

    /** How many portfolios there are within each level of cost. */
    private List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < portfolios.size(); i++) {
            boolean last = i == portfolios.size() - 1;
            if (last || portfolios.get(i + 1).cost() > portfolios.get(i).cost()) {
                sizes.add(i + 1);
            }
        }
        return sizes;
    }

    private SelectionFindings choice(Selection selection, long failed, long played) {
        List<Integer> sizes = sizes();
        List<CostLevel> levels = IntStream.range(0, sizes.size())
                .mapToObj(level -> new CostLevel(
                        portfolios.get(sizes.get(level) - 1).cost(),
                        sizes.get(level),
                        selection.chosen(level),
                        selection.survivors(level),
                        selection.shortfall(level),
                        selection.decided(level)))
                .toList();
        return new SelectionFindings(
                portfolios,
                levels,
                IntStream.range(0, portfolios.size()).mapToObj(selection::share).toList(),
                failed,
                played);
    }
}

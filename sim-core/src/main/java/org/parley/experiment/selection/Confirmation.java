package org.parley.experiment.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.stats.Interval;
import org.parley.stats.PairedSample;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

/**
 * Some portfolios played once more, on fresh replications that had no part in choosing them, so that their figures do not
 * flatter them.
 */
public final class Confirmation {
    private final List<List<String>> members;
    private final PairedSample sample;
    private final int failed;

    private Confirmation(List<List<String>> members, PairedSample sample, int failed) {
        this.members = members;
        this.sample = sample;
        this.failed = failed;
    }

    /**
     * Plays portfolios; one that is given twice is played once.
     *
     * @param play plays them
     * @param portfolios what to play
     * @param first number of the first fresh replication
     * @param count how many, ≥ 1
     * @return what came of it; empty if it was cancelled
     */
    public static Optional<Confirmation> play(RungPlay play, List<Portfolio> portfolios, long first, int count) {
        List<Portfolio> cast = new ArrayList<>();
        List<List<String>> members = new ArrayList<>();
        for (Portfolio portfolio : portfolios) {
            if (!members.contains(portfolio.members())) {
                members.add(portfolio.members());
                cast.add(portfolio);
            }
        }
        return play.play(cast.stream().map(Portfolio::scenario).toList(), first, count)
                .map(outcomes -> new Confirmation(
                        members, new PairedSample(outcomes.hits(), outcomes.complete()), outcomes.failed()));
    }

    /** How many replications ran to their end. */
    public int replications() {
        return sample.trials();
    }

    /** How many replications failed and were left out. */
    public int failed() {
        return failed;
    }

    /** How often a portfolio came to the rung. */
    public Share share(List<String> portfolio) {
        return sample.share(index(portfolio));
    }

    /** The outcomes of two portfolios, pair by pair. */
    public PairedShares compare(List<String> first, List<String> second) {
        return sample.compare(index(first), index(second));
    }

    /**
     * Difference of the shares of two portfolios, first less second, as one of several that hold together with 95 %
     * confidence (Bonferroni 1936).
     *
     * @param together how many of them, ≥ 1
     */
    public Interval difference(List<String> first, List<String> second, int together) {
        return compare(first, second).difference(1 - (1 - Interval.LEVEL) / together);
    }

    private int index(List<String> portfolio) {
        int index = members.indexOf(portfolio);
        if (index < 0) {
            throw new IllegalArgumentException("portfolio " + portfolio + " was not played again");
        }
        return index;
    }
}

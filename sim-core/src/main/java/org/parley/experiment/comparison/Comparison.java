package org.parley.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.stats.Holm;
import org.parley.stats.Interval;
import org.parley.stats.McNemar;
import org.parley.stats.PairedShares;
import org.parley.stats.Verdict;

/**
 * Several alternatives against the first, with common random numbers.
 *
 * @param names what the alternatives are called, the first being what the others are compared with
 * @param pairs how often each of the others reached the threshold against the first, {@code [alternative − 1]}: first
 *     the alternative, second what it is compared with
 * @param twins each alternative as it is against its clear twin; empty if twins were not played
 * @param failed replications that failed in any world; they count for nothing else
 */
public record Comparison(List<String> names, List<PairedShares> pairs, List<PairedShares> twins, long failed) {
    public Comparison {
        names = List.copyOf(names);
        pairs = List.copyOf(pairs);
        twins = List.copyOf(twins);
        if (names.size() < 2 || pairs.size() != names.size() - 1) {
            throw new IllegalArgumentException(
                    "names = " + names + ", pairs = " + pairs + ": two are needed, and a pair for each but the first");
        }
    }

    /** Replications that ran to their end in every world. */
    public long complete() {
        return pairs.get(0).pairs();
    }

    /** The alternatives with what their differences are worth, in order. */
    public List<Contrast> contrasts() {
        double[] raw = pairs.stream().mapToDouble(McNemar::exact).toArray();
        double[] adjusted = Holm.adjusted(raw);
        List<Contrast> contrasts = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            contrasts.add(new Contrast(
                    names.get(i + 1),
                    pairs.get(i),
                    pairs.get(i).difference(1 - (1 - Interval.LEVEL) / raw.length),
                    raw[i],
                    adjusted[i]));
        }
        return contrasts;
    }

    /** An alternative as it is against its clear twin, if twins were played. */
    public Optional<PairedShares> twin(int alternative) {
        return twins.isEmpty() ? Optional.empty() : Optional.of(twins.get(alternative));
    }

    /**
     * One alternative against the first.
     *
     * @param name what it is called
     * @param pairs how often it reached the threshold, against the first
     * @param together its difference, with an interval that holds together with those of all others with 95 %
     *     (Bonferroni)
     * @param raw p-value of no difference (McNemar 1947)
     * @param adjusted the same adjusted for the number of alternatives (Holm 1979)
     */
    public record Contrast(String name, PairedShares pairs, Interval together, double raw, double adjusted) {
        /** What the difference comes to, by its adjusted p-value. */
        public Verdict verdict() {
            return Verdict.of(pairs.difference().estimate(), adjusted);
        }
    }
}

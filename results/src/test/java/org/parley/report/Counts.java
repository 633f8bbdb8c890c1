package org.parley.report;

import java.util.Collections;
import java.util.List;
import org.parley.experiment.play.World;
import org.parley.experiment.tally.Findings;
import org.parley.model.Ladder;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

/** Findings made up from counts as tests write them: "both, only first, only second, neither". */
public final class Counts {
    private static final int RUNGS = 12; // of Kahn's ladder
    private static final int START = 3;

    private Counts() {}

    /** "80, 40, 5, 875": of 1,000 pairs 80 in both worlds, 40 in the first only, 5 in the second only. */
    public static PairedShares pairs(String counts) {
        long[] cell = List.of(counts.split(", ", -1)).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        return new PairedShares(cell[0], cell[1], cell[2], cell[3]);
    }

    /** Findings in which every rung is reached as often as war; nothing is known of how the rest ended. */
    public static Findings findings(String counts, boolean twinned) {
        return findings(counts, twinned, 0);
    }

    /** The same with some replications that failed. */
    public static Findings findings(String counts, boolean twinned, long failed) {
        PairedShares war = pairs(counts);
        List<String> worlds = twinned ? List.of(World.AS_IS, World.CLEAR) : List.of(World.AS_IS);
        Share none = new Share(0, war.pairs());
        return new Findings(
                worlds,
                Ladder.KAHN,
                START,
                failed,
                Collections.nCopies(worlds.size(), List.of(none, none, none)),
                Collections.nCopies(RUNGS, war),
                new Share(0, war.first().hits()));
    }
}

package org.parley.experiment.audit;

import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;

/**
 * What moving a lever does, on common random numbers.
 *
 * @param different in how many replications anything at all is different
 * @param war how often it comes to war, with the lever moved against as it is
 * @param peakRung mean difference of the peak rung, moved less as it is, in rungs
 */
public record LeverEffect(Share different, PairedShares war, Interval peakRung) {
    /** Whether it changed nothing in any replication. */
    public boolean isDead() {
        return different.hits() == 0;
    }

    /** Whether its effect on the peak rung or on war is significant. */
    public boolean isSeen() {
        return isClear() || war.difference().low() > 0 || war.difference().high() < 0;
    }

    /** Whether its effect on the peak rung is significant. */
    public boolean isClear() {
        return peakRung.low() > 0 || peakRung.high() < 0;
    }
}

package org.parley.model;

/** A way in which what one nation means and what another believes come apart; each can be switched off. */
public enum Mechanism {
    /** Messages that never arrive. */
    LOSS(Group.COMMUNICATION),
    /** Messages that take time. */
    LATENCY(Group.COMMUNICATION),
    /** Random distortion of what a message says. */
    NOISE(Group.COMMUNICATION),
    /** Constant distortion: translation, framing. */
    BIAS(Group.COMMUNICATION),
    /** Channels that break down, close at night or close when the crisis gets hot. */
    OUTAGE(Group.COMMUNICATION),
    /** Nobody picks up. */
    REFUSAL(Group.COMMUNICATION),
    /** Queues in a channel and at the reader's desk. */
    CONGESTION(Group.COMMUNICATION),
    /** False messages, and the doubt they cast on true ones. */
    SPOOFING(Group.COMMUNICATION),
    /** Error of a nation's own observation. */
    OBSERVATION_NOISE(Group.PERCEPTION),
    /** Age of a nation's own observation. */
    OBSERVATION_DELAY(Group.PERCEPTION),
    /** Incidents whose cause is misread. */
    MISATTRIBUTION(Group.PERCEPTION),
    /** Readings shifted by what one already believes (Jervis 1976). */
    HOSTILE_ATTRIBUTION(Group.PERCEPTION),
    /** Not seeing how much of the other's rung answers one's own. */
    EMPATHY_GAP(Group.PERCEPTION),
    /** Time pressure and fear, which narrow judgement. */
    STRESS(Group.ACTION),
    /** Acts nobody intended: fatal incidents, slips, loss of control. */
    EXECUTION_ERROR(Group.ACTION);

    /** The part of the crisis a mechanism belongs to. */
    public enum Group {
        /** Between the nations. */
        COMMUNICATION,
        /** Inside the receiving nation. */
        PERCEPTION,
        /** Between decision and deed. */
        ACTION
    }

    private final Group group;

    Mechanism(Group group) {
        this.group = group;
    }

    /** The part of the crisis this mechanism belongs to. */
    public Group group() {
        return group;
    }
}

package org.parley.model;

/** Where an incident happens; the domain decides how often its cause is misread. */
public enum Domain {
    /** On land. */
    LAND(0.3),
    /** At sea. */
    SEA(0.4),
    /** In the air. */
    AIR(0.4),
    /** In networks, where the author is hardest to know. */
    CYBER(0.7),
    /** In orbit. */
    SPACE(0.6),
    /** Warning and command of nuclear forces. */
    NUCLEAR(0.3);

    private final double misattribution;

    Domain(double misattribution) {
        this.misattribution = misattribution;
    }

    /** Probability that the cause is misread where an incident kind does not say; an assumption, ordered by domain. */
    public double misattribution() {
        return misattribution;
    }
}

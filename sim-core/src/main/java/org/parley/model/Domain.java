package org.parley.model;

/** Where an incident happens; the domain decides how often its cause is misread. */
public enum Domain {
    /** On land. */
    LAND(0.3, 0),
    /** At sea. */
    SEA(0.4, 0),
    /** In the air. */
    AIR(0.4, 0),
    /** In networks, where the author is hardest to know. */
    CYBER(0.7, 72),
    /** In orbit. */
    SPACE(0.6, 24),
    /** Warning and command of nuclear forces. */
    NUCLEAR(0.3, 0);

    private final double misattribution;
    private final double attributionHours;

    Domain(double misattribution, double attributionHours) {
        this.misattribution = misattribution;
        this.attributionHours = attributionHours;
    }

    /** Hours until the victim settles on an author where an incident kind does not say; an assumption. */
    public double attributionHours() {
        return attributionHours;
    }

    /** Probability that the cause is misread where an incident kind does not say; an assumption, ordered by domain. */
    public double misattribution() {
        return misattribution;
    }
}

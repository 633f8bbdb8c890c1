package org.parley.engine;

import org.parley.engine.RowRegister.Column;

/** Consequences of incidents that take their time: an author settled on late, an explanation still to be written. */
final class Pending {
    private static final int FIRST_CAPACITY = 8;

    private final RowRegister rows = new RowRegister(FIRST_CAPACITY);
    private final Column<int[]> relation = rows.counts();
    private final Column<int[]> since = rows.counts(); // tick of the incident
    private final Column<int[]> due = rows.counts(); // tick
    private final Column<double[]> evidence = rows.numbers(); // log-odds
    private int count;

    /** What to do with what is due. */
    @FunctionalInterface
    interface Handler {
        void handle(int relation, int since, double evidence);
    }

    void clear() {
        count = 0;
    }

    /** Becomes what another is. */
    void copyFrom(Pending other) {
        rows.copyFrom(other.rows);
        count = other.count;
    }

    void add(int ofRelation, int incidentTick, int dueTick, double logOdds) {
        if (count == rows.length()) {
            rows.grow(0);
        }
        relation.at[count] = ofRelation;
        since.at[count] = incidentTick;
        due.at[count] = dueTick;
        evidence.at[count++] = logOdds;
    }

    /**
     * Weakens a consequence that is still to come.
     *
     * @param ofRelation whose it is
     * @param incidentTick tick of the incident
     * @param logOdds its evidence, exactly
     * @param share how much of it is taken away, 0…1
     * @return whether there was such a one
     */
    boolean weaken(int ofRelation, int incidentTick, double logOdds, double share) {
        for (int i = 0; i < count; i++) {
            if (relation.at[i] == ofRelation && since.at[i] == incidentTick && evidence.at[i] == logOdds) {
                evidence.at[i] *= 1 - share;
                return true;
            }
        }
        return false;
    }

    /** Hands over what is due, in the order in which it happened. */
    void settle(int tick, Handler handler) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (due.at[i] <= tick) {
                handler.handle(relation.at[i], since.at[i], evidence.at[i]);
            } else {
                relation.at[left] = relation.at[i];
                since.at[left] = since.at[i];
                due.at[left] = due.at[i];
                evidence.at[left++] = evidence.at[i];
            }
        }
        count = left;
    }
}

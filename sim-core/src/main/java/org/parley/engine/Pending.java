package org.parley.engine;

import java.util.Arrays;

/** Consequences of incidents that take their time: an author settled on late, an explanation still to be written. */
final class Pending {
    private int[] relation = new int[8];
    private int[] since = new int[8]; // tick of the incident
    private int[] due = new int[8]; // tick
    private double[] evidence = new double[8]; // log-odds
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
        if (due.length < other.count) {
            relation = new int[other.due.length];
            since = new int[other.due.length];
            due = new int[other.due.length];
            evidence = new double[other.due.length];
        }
        count = other.count;
        System.arraycopy(other.relation, 0, relation, 0, count);
        System.arraycopy(other.since, 0, since, 0, count);
        System.arraycopy(other.due, 0, due, 0, count);
        System.arraycopy(other.evidence, 0, evidence, 0, count);
    }

    void add(int ofRelation, int incidentTick, int dueTick, double logOdds) {
        if (count == due.length) {
            relation = Arrays.copyOf(relation, 2 * count);
            since = Arrays.copyOf(since, 2 * count);
            due = Arrays.copyOf(due, 2 * count);
            evidence = Arrays.copyOf(evidence, 2 * count);
        }
        relation[count] = ofRelation;
        since[count] = incidentTick;
        due[count] = dueTick;
        evidence[count++] = logOdds;
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
            if (relation[i] == ofRelation && since[i] == incidentTick && evidence[i] == logOdds) {
                evidence[i] *= 1 - share;
                return true;
            }
        }
        return false;
    }

    /** Hands over what is due, in the order in which it happened. */
    void settle(int tick, Handler handler) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (due[i] <= tick) {
                handler.handle(relation[i], since[i], evidence[i]);
            } else {
                relation[left] = relation[i];
                since[left] = since[i];
                due[left] = due[i];
                evidence[left++] = evidence[i];
            }
        }
        count = left;
    }
}

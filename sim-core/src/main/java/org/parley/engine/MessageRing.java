package org.parley.engine;

import java.util.Arrays;
import org.parley.engine.watch.MessageKind;

/**
 * Messages under way, oldest first, in a ring of primitive columns. A slot is free again when its message and all older
 * ones are done with.
 */
final class MessageRing {
    /** Most messages under way at a time; more is a slip in the units of a scenario, and would exhaust memory. */
    static final int MAX_CAPACITY = 1 << 20;

    private static final int FIRST_CAPACITY = 64; // a power of two

    int[] relation = new int[FIRST_CAPACITY]; // [slot], sender → receiver
    int[] channel = new int[FIRST_CAPACITY]; // [slot]
    MessageKind[] kind = new MessageKind[FIRST_CAPACITY]; // [slot]
    double[] content = new double[FIRST_CAPACITY]; // [slot], −1…1
    int[] sent = new int[FIRST_CAPACITY]; // [slot], tick
    int[] about = new int[FIRST_CAPACITY]; // [slot], tick of what it is about: of sending, or of an incident
    int[] arrival = new int[FIRST_CAPACITY]; // [slot], tick
    int[] draw = new int[FIRST_CAPACITY]; // [slot], its number among the draws of sender, receiver and step
    double[] evidence = new double[FIRST_CAPACITY]; // [slot], log-odds it may take back
    boolean[] clear = new boolean[FIRST_CAPACITY]; // [slot], whether it fares as in clear communication
    boolean[] lost = new boolean[FIRST_CAPACITY]; // [slot], whether it is lost whatever its channel does
    private boolean[] done = new boolean[FIRST_CAPACITY]; // [slot]
    private int first;
    private int end; // first…end − 1 are under way; both count up for ever

    void clear() {
        first = 0;
        end = 0;
    }

    /** Becomes what another is: its messages under way, at the same positions. */
    void copyFrom(MessageRing other) {
        while (done.length < other.end - other.first) {
            grow();
        }
        first = other.first;
        end = other.end;
        for (int position = first; position < end; position++) {
            int to = slot(position);
            int from = other.slot(position);
            relation[to] = other.relation[from];
            channel[to] = other.channel[from];
            kind[to] = other.kind[from];
            content[to] = other.content[from];
            sent[to] = other.sent[from];
            about[to] = other.about[from];
            arrival[to] = other.arrival[from];
            draw[to] = other.draw[from];
            evidence[to] = other.evidence[from];
            done[to] = other.done[from];
        }
    }

    /** Takes a new slot at the young end; the caller fills its columns. */
    int add() {
        if (end - first == done.length) {
            grow();
        }
        int slot = slot(end++);
        done[slot] = false;
        return slot;
    }

    /** Position of the oldest message; positions run to {@link #end()} − 1. */
    int first() {
        return first;
    }

    int end() {
        return end;
    }

    int slot(int position) {
        return position & (done.length - 1);
    }

    boolean waiting(int slot, int tick) {
        return !done[slot] && arrival[slot] <= tick;
    }

    void finish(int slot) {
        done[slot] = true;
    }

    /** Frees the slots of the oldest messages that are done with. */
    void sweep() {
        while (first < end && done[slot(first)]) {
            first++;
        }
    }

    private void grow() {
        int size = done.length;
        if (size == MAX_CAPACITY) {
            throw new IllegalStateException("more than " + MAX_CAPACITY + " messages are under way");
        }
        int[] order = new int[size];
        Arrays.setAll(order, i -> slot(first + i));
        relation = moved(relation, order);
        channel = moved(channel, order);
        sent = moved(sent, order);
        about = moved(about, order);
        arrival = moved(arrival, order);
        draw = moved(draw, order);
        content = moved(content, order);
        evidence = moved(evidence, order);
        MessageKind[] kinds = new MessageKind[2 * size];
        for (int i = 0; i < size; i++) {
            kinds[i] = kind[order[i]];
        }
        kind = kinds;
        done = moved(done, order);
        clear = moved(clear, order);
        lost = moved(lost, order);
        first = 0;
        end = size;
    }

    private static boolean[] moved(boolean[] column, int[] order) {
        boolean[] wider = new boolean[2 * column.length];
        for (int i = 0; i < order.length; i++) {
            wider[i] = column[order[i]];
        }
        return wider;
    }

    private static int[] moved(int[] column, int[] order) {
        int[] wider = new int[2 * column.length];
        Arrays.setAll(wider, i -> i < order.length ? column[order[i]] : 0);
        return wider;
    }

    private static double[] moved(double[] column, int[] order) {
        double[] wider = new double[2 * column.length];
        Arrays.setAll(wider, i -> i < order.length ? column[order[i]] : 0);
        return wider;
    }
}

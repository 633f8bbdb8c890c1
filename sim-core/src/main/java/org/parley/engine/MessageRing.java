package org.parley.engine;

import org.parley.engine.RowRegister.Column;
import org.parley.engine.watch.MessageKind;

/**
 * Messages under way, oldest first, in a ring of primitive columns. A slot is free again when its message and all older
 * ones are done with.
 */
final class MessageRing {
    /** Most messages under way at a time; more is a slip in the units of a scenario, and would exhaust memory. */
    static final int MAX_CAPACITY = 1 << 20;

    private static final int FIRST_CAPACITY = 64; // a power of two

    private final RowRegister rows = new RowRegister(FIRST_CAPACITY);
    final Column<int[]> relation = rows.counts(); // [slot], sender → receiver
    final Column<int[]> channel = rows.counts(); // [slot]
    final Column<MessageKind[]> kind = rows.register(new MessageKind[FIRST_CAPACITY]); // [slot]
    final Column<double[]> content = rows.numbers(); // [slot], −1…1
    final Column<int[]> sent = rows.counts(); // [slot], tick
    final Column<int[]> about = rows.counts(); // [slot], tick of what it is about: of sending, or of an incident
    final Column<int[]> arrival = rows.counts(); // [slot], tick
    final Column<int[]> draw = rows.counts(); // [slot], its number among the draws of sender, receiver and step
    final Column<double[]> evidence = rows.numbers(); // [slot], log-odds it may take back
    final Column<boolean[]> clear = rows.flags(); // [slot], whether it fares as in clear communication
    final Column<boolean[]> lost = rows.flags(); // [slot], whether it is lost whatever its channel does
    private final Column<boolean[]> done = rows.flags(); // [slot]
    private int first;
    private int end; // first…end − 1 are under way; both count up for ever

    void clear() {
        first = 0;
        end = 0;
    }

    /** Becomes what another is: its messages under way, at the same positions. */
    void copyFrom(MessageRing other) {
        rows.copyFrom(other.rows);
        first = other.first;
        end = other.end;
    }

    /** Takes a new slot at the young end; the caller fills its columns. */
    int add() {
        if (end - first == rows.length()) {
            grow();
        }
        int slot = slot(end++);
        done.at[slot] = false;
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
        return position & (rows.length() - 1);
    }

    boolean waiting(int slot, int tick) {
        return !done.at[slot] && arrival.at[slot] <= tick;
    }

    void finish(int slot) {
        done.at[slot] = true;
    }

    /** Frees the slots of the oldest messages that are done with. */
    void sweep() {
        while (first < end && done.at[slot(first)]) {
            first++;
        }
    }

    private void grow() {
        if (rows.length() == MAX_CAPACITY) {
            throw new IllegalStateException("more than " + MAX_CAPACITY + " messages are under way");
        }
        int waiting = end - first;
        rows.grow(slot(first));
        first = 0;
        end = waiting;
    }
}

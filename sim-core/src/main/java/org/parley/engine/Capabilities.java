package org.parley.engine;

import java.util.Arrays;

/** The capabilities of all nations, now and as they were. */
final class Capabilities {
    final double[] now; // [nation]
    final double[] next; // [nation], scratch
    private final double[] start; // [nation]
    private final double[] past; // [nation × memory]
    private final int memory; // ticks

    Capabilities(CompiledScenario compiled) {
        start = compiled.nations.capability;
        now = new double[start.length];
        next = new double[start.length];
        memory = 1 + Math.min(compiled.ticks, compiled.slow.longestArmsDelay());
        past = new double[start.length * memory];
    }

    void reset() {
        System.arraycopy(start, 0, now, 0, now.length);
        for (int nation = 0; nation < now.length; nation++) {
            Arrays.fill(past, nation * memory, (nation + 1) * memory, start[nation]);
        }
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(Capabilities other) {
        Columns.copy(other.now, now);
        Columns.copy(other.past, past);
    }

    /** Remembers capabilities at the end of a step of that many ticks. */
    void remember(int tick, int ticks) {
        for (int when = tick + Math.max(0, ticks - memory); when < tick + ticks; when++) {
            for (int nation = 0; nation < now.length; nation++) {
                past[nation * memory + when % memory] = now[nation];
            }
        }
    }

    /** The capability of a nation as it was {@code delay} ticks before {@code tick}; the first one before the start. */
    double before(int nation, int tick, int delay) {
        if (delay == 0) {
            return now[nation];
        }
        int then = tick - delay;
        return then < 0 ? start[nation] : past[nation * memory + then % memory];
    }
}

package org.parley.engine;

import java.util.Arrays;

/** The capabilities of all nations, now and as they were. */
final class Capabilities {
    private final ColumnRegister columns = new ColumnRegister();
    final double[] now; // [nation]
    final double[] next; // [nation], scratch
    private final double[] start; // [nation]
    private final double[] past; // [nation × memory]
    private final int memory; // ticks

    Capabilities(CompiledScenario compiled) {
        start = compiled.nations.capability;
        now = columns.numbers(start);
        next = columns.numbers(start);
        memory = 1 + Math.min(compiled.ticks, compiled.slow.longestArmsDelay());
        double[] before = new double[start.length * memory];
        Arrays.setAll(before, place -> start[place / memory]);
        past = columns.numbers(before);
    }

    void reset() {
        columns.reset();
    }

    /** Becomes what another is; both are of the same scenario. */
    void copyFrom(Capabilities other) {
        columns.copyFrom(other.columns);
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

package org.parley.engine;

import org.jspecify.annotations.Nullable;
import org.parley.engine.watch.Outcome;

/** Closes a step: war, a settlement, or on to the next. */
final class RecordPhase implements Phase {
    private @Nullable Outcome outcome;

    void reset() {
        outcome = null;
    }

    /** Takes over how another run ended, or that it has not. */
    void resume(@Nullable Outcome other) {
        outcome = other;
    }

    /** How the run ended, or null as long as it has not. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Override
    public void step(Crisis crisis) {
        int highest = highest(crisis);
        boolean eventful = crisis.tick <= crisis.compiled.events.lastTick;
        int quiet = highest > crisis.compiled.settledRung || eventful ? 0 : crisis.state.quiet + crisis.compiled.stride;
        crisis.state.quiet = quiet;
        crisis.observer.stepped(crisis);
        if (crisis.war) {
            outcome = Outcome.WAR;
        } else if (quiet > 0 && quiet >= crisis.compiled.settledTicks) {
            outcome = Outcome.SETTLED;
        } else if (crisis.tick + crisis.compiled.stride >= crisis.compiled.ticks) {
            outcome = Outcome.UNRESOLVED;
        }
    }

    private static int highest(Crisis crisis) {
        int highest = 0;
        for (int relation = 0; relation < crisis.state.rung.length; relation++) {
            if (crisis.compiled.relations.counts[relation]) {
                highest = Math.max(highest, crisis.state.rung[relation]);
            }
        }
        return highest;
    }
}

package org.parley.experiment.attribution;

import java.util.OptionalInt;
import org.parley.engine.CompiledScenario;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;

/** Watches how high a run climbs in the relations that count, and when it first reaches a rung. */
final class Ascent implements Observer {
    private final CompiledScenario compiled;
    private final int rung;
    private int peak;
    private int reached; // tick; −1 before

    Ascent(CompiledScenario compiled, int rung) {
        this.compiled = compiled;
        this.rung = rung;
    }

    @Override
    public void started(RunView run) {
        peak = 0;
        reached = -1;
        for (int relation = 0; relation < compiled.relationNames().size(); relation++) {
            note(run, relation, run.rung(relation));
        }
    }

    @Override
    public void moved(RunView run, RungMove move) {
        note(run, move.relation(), move.after());
    }

    private void note(RunView run, int relation, int now) {
        if (compiled.counts(relation)) {
            peak = Math.max(peak, now);
            if (now >= rung && reached < 0) {
                reached = run.tick();
            }
        }
    }

    /** The highest rung. */
    int peak() {
        return peak;
    }

    /** The step in which the rung was first reached, if it was. */
    OptionalInt reached() {
        return reached < 0 ? OptionalInt.empty() : OptionalInt.of(reached);
    }
}

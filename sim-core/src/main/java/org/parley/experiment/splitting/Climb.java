package org.parley.experiment.splitting;

import org.parley.engine.CompiledScenario;
import org.parley.engine.watch.Observer;
import org.parley.engine.watch.RunView;
import org.parley.engine.watch.RungMove;

/**
 * The highest level a run has reached: at the end of a step by its importance, within one by the rungs it touches. Level
 * {@code rung × levelsARung} is reached where the rung is; war is the last level.
 */
final class Climb implements Observer {
    private final CompiledScenario compiled;
    private final Importance importance;
    private final int levelsARung;
    private final int last;
    private int peak;

    Climb(CompiledScenario compiled, Importance importance) {
        this.compiled = compiled;
        this.importance = importance;
        this.levelsARung = importance.levelsARung();
        this.last = compiled.scenario().ladder().war() * levelsARung;
    }

    /** The level of war. */
    int last() {
        return last;
    }

    /** The highest level so far. */
    int peak() {
        return peak;
    }

    /** Goes on from a run that had come so far. */
    void resume(int level) {
        peak = level;
    }

    @Override
    public void started(RunView run) {
        peak = 0;
        stepped(run);
    }

    @Override
    public void moved(RunView run, RungMove move) {
        if (compiled.counts(move.relation())) {
            reach(move.after() * levelsARung);
        }
    }

    @Override
    public void stepped(RunView run) {
        for (int relation = 0; relation < compiled.relationNames().size(); relation++) {
            if (compiled.counts(relation)) {
                int part = (int) (importance.nearness(run, relation) * levelsARung);
                reach(run.rung(relation) * levelsARung + Math.max(0, Math.min(levelsARung - 1, part)));
            }
        }
    }

    private void reach(int level) {
        peak = Math.max(peak, Math.min(level, last));
    }
}

package org.parley.experiment.splitting;

import java.util.ArrayList;
import java.util.List;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.BatchSink;
import org.parley.experiment.play.Replication;

/** Collects the repetitions of a splitting. Mutable. */
public final class RareTally implements BatchSink {
    private final RarePlan plan;
    private final List<List<RareRepetition>> worlds = new ArrayList<>(); // [world][repetition]

    /** Starts to collect what a plan gives. */
    public RareTally(RarePlan plan) {
        this.plan = plan;
        plan.worlds().forEach(world -> worlds.add(new ArrayList<>()));
    }

    @Override
    public boolean take(Batch batch) {
        for (Replication repetition : batch.replications()) {
            for (int world = 0; world < worlds.size(); world++) {
                worlds.get(world).add(RareRows.repetition(repetition.rows().get(world), plan.particles()));
            }
        }
        return true;
    }

    /** What was found so far. */
    public RareFindings findings() {
        return RareFindings.of(plan, worlds);
    }
}

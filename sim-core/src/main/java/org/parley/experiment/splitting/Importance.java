package org.parley.experiment.splitting;

import org.parley.engine.watch.RunView;

/**
 * How near a run is to war, in whole rungs and parts of one: what splitting climbs. The whole part is always the highest
 * rung of a relation that counts, so that a level is reached exactly where a rung is; an importance adds how near the
 * relation is to its next rung. A good one makes splitting cheaper, a bad one dearer; neither makes it wrong.
 */
public interface Importance {
    /** The rung alone: one level a rung. */
    Importance RUNG = new Importance() {
        @Override
        public String words() {
            return "the rung";
        }

        @Override
        public int levelsARung() {
            return 1;
        }

        @Override
        public double nearness(RunView run, int relation) {
            return 0;
        }
    };

    /**
     * The rung, and within it the belief of the one who stands there that the other is greedy: four levels a rung, an
     * assumption. For crises that fear drives.
     */
    Importance THREAT = new Importance() {
        @Override
        public String words() {
            return "the rung and the threat perceived";
        }

        @Override
        public int levelsARung() {
            return 4;
        }

        @Override
        public double nearness(RunView run, int relation) {
            return run.threat(relation);
        }
    };

    /** What it is, as a report says it. */
    String words();

    /** Into how many levels a rung is cut, ≥ 1. */
    int levelsARung();

    /**
     * How near a relation is to its next rung.
     *
     * @param run the run, at the beginning or at the end of a step
     * @param relation a relation that counts
     * @return a share of a rung, in 0…1; 1 counts as just below the next rung
     */
    double nearness(RunView run, int relation);
}

package org.parley.experiment.splitting;

import java.util.function.BooleanSupplier;
import org.parley.experiment.play.Batch;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/**
 * Adaptive multilevel splitting: all particles are walked to their end; those that came least far are replaced by copies
 * of others, from where these first came further; and so on until all reach war, or none comes further.
 *
 * <p>Cérou and Guyader 2007, Stochastic Analysis and Applications 25:417. On a ladder many particles come exactly
 * as far: all of them are replaced at once, and a copy starts where its original went strictly further, as in the
 * version for discrete time of Bréhier, Gazeau, Goudenège, Lelièvre and Rousset 2016, Annals of Applied Probability
 * 26:3559, which is unbiased for any importance. Up to a level, the algorithm for war is the algorithm for that
 * level, so that one repetition gives an unbiased estimate for every rung.
 */
final class AdaptiveSplitting implements Splitting {
    @Override
    public RareRepetition play(Walker walker, Batch batch, int rungs, BooleanSupplier cancelled) {
        int last = walker.last();
        int levelsARung = last / rungs;
        Path[] paths = new Path[batch.particles()];
        for (int i = 0; i < paths.length; i++) {
            CancelledException.throwIf(cancelled);
            paths[i] = walker.first(batch.numbers(i), last);
        }
        double crudeSteps = walker.steps() / (double) paths.length;
        long[] crude = crude(paths, rungs, levelsARung);
        KeyedRandom chooser = batch.numbers(0);
        double[] reached = new double[rungs + 1];
        double weight = 1;
        int rung = 0;
        for (int stage = 0; weight > 0; stage++) {
            int lowest = lowest(paths);
            while (rung <= rungs && rung * levelsARung <= lowest) {
                reached[rung++] = weight;
            }
            if (lowest == last) {
                break;
            }
            weight *= replace(walker, paths, lowest, stage, chooser, cancelled);
        }
        return RareRepetition.of(reached, walker.steps(), crudeSteps, crude);
    }

    /** Replaces the particles that came only as far as {@code lowest}, and gives the share of those that came further. */
    private static double replace(
            Walker walker, Path[] paths, int lowest, int stage, KeyedRandom chooser, BooleanSupplier cancelled) {
        int[] further = new int[paths.length];
        int count = 0;
        for (int i = 0; i < paths.length; i++) {
            if (paths[i].peak() > lowest) {
                further[count++] = i;
            }
        }
        if (count == 0) {
            return 0;
        }
        for (int i = 0; i < paths.length; i++) {
            if (paths[i].peak() == lowest) {
                CancelledException.throwIf(cancelled);
                int place = (int) (chooser.uniform(Purpose.SPLITTING, 0, stage, i) * count);
                paths[i] = walker.copy(paths[further[place]], lowest + 1, stage, i, walker.last());
            }
        }
        return count / (double) paths.length;
    }

    private static int lowest(Path[] paths) {
        int lowest = Integer.MAX_VALUE;
        for (Path path : paths) {
            lowest = Math.min(lowest, path.peak());
        }
        return lowest;
    }

    private static long[] crude(Path[] paths, int rungs, int levelsARung) {
        long[] counts = new long[rungs + 1];
        for (Path path : paths) {
            for (int rung = 0; rung <= path.peak() / levelsARung; rung++) {
                counts[rung]++;
            }
        }
        return counts;
    }
}

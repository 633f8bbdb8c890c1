package org.parley.experiment.splitting;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.parley.experiment.play.Batch;
import org.parley.random.KeyedRandom;
import org.parley.random.Purpose;

/**
 * Splitting at fixed levels with fixed effort: in each stage the same number of particles starts where those of the stage
 * before reached its level, and walks until it reaches the next level or ends. The product of the shares that do is
 * unbiased.
 *
 * <p>Garvels and Kroese 1998, Proceedings of the 1998 Winter Simulation Conference, p. 601, with their fixed
 * assignment: all states at which a level was entered are used equally often, up to one, by lot.
 */
final class FixedSplitting implements Splitting {
    /** Replications played in full to know the steps one takes; they are not counted as work. An assumption. */
    private static final int PILOT = 25;

    @Override
    public RareRepetition play(Walker walker, Batch batch, int rungs, BooleanSupplier cancelled) {
        double crudeSteps = pilot(walker, batch, cancelled);
        long before = walker.steps();
        int levelsARung = walker.last() / rungs;
        KeyedRandom chooser = batch.numbers(0);
        double[] reached = new double[rungs + 1];
        reached[0] = 1;
        double weight = 1;
        Path[] entered = new Path[0];
        for (int level = 1; level <= walker.last() && weight > 0; level++) {
            Path[] walked = new Path[batch.particles()];
            int[] order = order(entered, walked.length, level, chooser);
            for (int i = 0; i < walked.length; i++) {
                CancelledException.throwIf(cancelled);
                walked[i] = level == 1
                        ? walker.first(batch.numbers(i), level)
                        : walker.copy(entered[order[i]], level - 1, level, i, level);
            }
            int stage = level;
            entered = Arrays.stream(walked).filter(path -> path.peak() >= stage).toArray(Path[]::new);
            weight *= entered.length / (double) walked.length;
            if (level % levelsARung == 0) {
                reached[level / levelsARung] = weight;
            }
        }
        return RareRepetition.of(reached, walker.steps() - before, crudeSteps, new long[0]);
    }

    /** Which entered path each new particle continues: every one as often as any other, up to one. */
    private static int[] order(Path[] entered, int particles, int level, KeyedRandom chooser) {
        int[] order = new int[particles];
        for (int i = 0; i < particles; i++) {
            order[i] = entered.length == 0 ? 0 : i % entered.length;
        }
        if (entered.length == 0) {
            return order;
        }
        int[] lot = new int[entered.length];
        Arrays.setAll(lot, i -> i);
        int rest = particles - particles % entered.length;
        for (int i = rest; i < particles; i++) {
            int from = i - rest;
            int drawn = from + (int) (chooser.uniform(Purpose.SPLITTING, 0, level, from) * (entered.length - from));
            int picked = lot[drawn];
            lot[drawn] = lot[from];
            lot[from] = picked;
            order[i] = picked;
        }
        return order;
    }

    private static double pilot(Walker walker, Batch batch, BooleanSupplier cancelled) {
        int replications = Math.min(PILOT, batch.particles());
        for (int i = 0; i < replications; i++) {
            CancelledException.throwIf(cancelled);
            walker.first(batch.numbers(i), walker.last());
        }
        return walker.steps() / (double) replications;
    }
}

package org.parley.experiment.play;

import java.util.OptionalInt;
import org.parley.model.Ladder;

/**
 * The rung whose being reached an experiment asks about.
 *
 * @param rung its number; empty for the rung of war, wherever a ladder has it
 */
public record Threshold(OptionalInt rung) {
    /** Whether it comes to war. */
    public static final Threshold WAR = new Threshold(OptionalInt.empty());

    /** Whether a rung is reached or passed. */
    public static Threshold at(int rung) {
        return new Threshold(OptionalInt.of(rung));
    }

    /** Its number on a ladder. */
    public int on(Ladder ladder) {
        return rung.orElse(ladder.war());
    }

    /** Whether a ladder has it, above its lowest rung. */
    public boolean isOn(Ladder ladder) {
        return on(ladder) >= 1 && on(ladder) <= ladder.top();
    }
}

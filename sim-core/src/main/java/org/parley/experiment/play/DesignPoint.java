package org.parley.experiment.play;

import java.util.List;
import org.parley.design.Coordinate;
import org.parley.model.Scenario;

/**
 * One point of a design: what was chosen for each factor, and the scenario that is played there.
 *
 * @param index its place in the design, from 0
 * @param levels what was chosen, as written in results, in the order of the factors
 * @param coordinates the same as numbers: the value itself, or the place of a level that is no number, from 0
 * @param scenario what is played there
 */
public record DesignPoint(int index, List<String> levels, List<Double> coordinates, Scenario scenario) {
    /** The level of a factor that is left as the scenario has it. */
    public static final String AS_IS = Coordinate.AsIs.TEXT;

    public DesignPoint {
        levels = List.copyOf(levels);
        coordinates = List.copyOf(coordinates);
        if (index < 0 || levels.size() != coordinates.size()) {
            throw new IllegalArgumentException("index = " + index + ", levels = " + levels + ", coordinates = "
                    + coordinates + ": a point has one of each for every factor");
        }
    }
}

package org.parley.design;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A factor as a design sees it.
 *
 * @param name the factor's name; its random numbers are keyed by it, so that another factor leaves them alone
 * @param scale where it may be
 */
public record FactorAxis(String name, Scale scale) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

    /** Whether places in 0…1 mean anything on it. */
    public boolean isScaled() {
        return !(scale instanceof Scale.Open);
    }

    /**
     * What a written value chooses.
     *
     * @param problem takes what is wrong with it: "loss = many is not a number"
     * @return empty if there was a problem
     */
    Optional<Coordinate> coordinate(String written, Consumer<String> problem) {
        if (scale instanceof Scale.Levels levels) {
            int level = levels.words().indexOf(written);
            if (level < 0) {
                problem.accept(name + " = " + written + " is none of " + String.join(", ", levels.words()));
                return Optional.empty();
            }
            return Optional.of(new Coordinate.OnScale(levels.place(level)));
        }
        if (!NUMBER.matcher(written).matches()) {
            problem.accept(written.isEmpty() ? name + " is empty" : name + " = " + written + " is not a number");
            return Optional.empty();
        }
        double value = Double.parseDouble(written);
        if (scale instanceof Scale.Range range && !(value >= range.from() && value <= range.to())) {
            problem.accept(name + " = " + written + " is not in the factor's range " + range.from() + "…" + range.to());
            return Optional.empty();
        }
        return Optional.of(new Coordinate.Value(value));
    }
}

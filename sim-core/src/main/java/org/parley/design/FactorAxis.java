package org.parley.design;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.parley.model.field.Param;

/**
 * A factor as a design sees it.
 *
 * @param name the factor's name; its random numbers are keyed by it, so that another factor leaves them alone
 * @param scale where it may be
 */
public record FactorAxis(String name, Scale scale) {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]*,[0-9]+");
    private static final int MOST_LISTED = 16; // levels in a message

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
        if (written.equals(Coordinate.AsIs.TEXT)) {
            return Optional.of(new Coordinate.AsIs());
        }
        if (scale instanceof Scale.Levels levels) {
            int level = levels.indexOf(written);
            if (level < 0) {
                return refuse(" = " + written + " is none of " + listed(levels.words()), problem);
            }
            return Optional.of(new Coordinate.OnScale(levels.place(level)));
        }
        OptionalDouble value = DecimalText.number(written);
        if (value.isEmpty()) {
            String comma = DECIMAL_COMMA.matcher(written).matches() ? "; write it with a point, as 0.5" : "";
            return refuse(written.isEmpty() ? " is empty" : " = " + written + " is not a number" + comma, problem);
        }
        double number = value.getAsDouble();
        if (scale instanceof Scale.Range range && !(number >= range.from() && number <= range.to())) {
            String allowed = Param.plain(range.from()) + "…" + Param.plain(range.to());
            return refuse(" = " + written + " is not in the factor's range " + allowed, problem);
        }
        return Optional.of(new Coordinate.Value(number));
    }

    private Optional<Coordinate> refuse(String why, Consumer<String> problem) {
        problem.accept(name + why);
        return Optional.empty();
    }

    private static String listed(List<String> words) {
        return String.join(", ", words.subList(0, Math.min(MOST_LISTED, words.size())))
                + (words.size() > MOST_LISTED ? ", …" : "");
    }
}

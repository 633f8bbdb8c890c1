package org.parley.design;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parley.model.field.Fields;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;

/** Places at which a design that goes step by step puts a factor. */
final class AxisSteps {
    static final Param LEVELS = Param.of(
                    "levels",
                    Unit.COUNT,
                    2,
                    Design.MOST_POINTS,
                    "into how many levels a range is divided, ends included")
            .wholeNumber()
            .orElse(5, "assumption");

    private AxisSteps() {}

    static int read(Fields fields) {
        return fields.whole(LEVELS);
    }

    /** How many places an axis has. */
    static int count(FactorAxis axis, int levels) {
        return axis.scale() instanceof Scale.Levels words
                ? words.count()
                : (int) of(axis, levels).count();
    }

    /**
     * The places: all levels of an axis that has some, else evenly over its range, both ends included; of a range of whole
     * numbers no number twice.
     */
    static DoubleStream of(FactorAxis axis, int levels) {
        if (axis.scale() instanceof Scale.Levels words) {
            return IntStream.range(0, words.count()).mapToDouble(words::place);
        }
        DoubleStream places = IntStream.range(0, levels).mapToDouble(step -> step / (levels - 1.0));
        if (axis.scale() instanceof Scale.Range range && range.whole()) {
            Set<Double> numbers = new HashSet<>();
            return places.filter(place -> numbers.add(range.value(place)));
        }
        return places;
    }
}

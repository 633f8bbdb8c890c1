package org.parley.read.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.design.Design;
import org.parley.design.Scale;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.read.library.ScenarioFile;
import org.parley.read.scenario.TreeFields;

/** Reads one factor of a sweep file. */
final class FactorReader {
    private static final double FAR = 1e12;
    private static final Param FROM = Param.of("from", Unit.FACTOR, -FAR, FAR, "the beginning of the range");
    private static final Param TO = Param.of("to", Unit.FACTOR, -FAR, FAR, "the end of the range");

    /** How steps on a range are equal. */
    private enum Step {
        LINEAR,
        LOGARITHMIC
    }

    private final TreeFields fields;
    private final Function<String, Optional<ScenarioFile>> overlays;

    /** Prepares to read; {@code overlays} finds an overlay by name, and notes a problem if there is none. */
    FactorReader(TreeFields fields, Function<String, Optional<ScenarioFile>> overlays) {
        this.fields = fields;
        this.overlays = overlays;
    }

    /** The factor; empty if it cannot be told what it moves. */
    Optional<Factor> read(String name) {
        List<String> at = fields.oneOrMore("at");
        String overlay = fields.text("overlay", "", "an overlay that is laid over the scenario or not");
        String measure = fields.text("measure", "", "a measure that is there or not, or its strength");
        Optional<Scale> scale = scale();
        long targets = List.of(String.join(" ", at), overlay, measure).stream()
                .filter(target -> !target.isEmpty())
                .count();
        if (targets != 1) {
            fields.problem("", "a factor needs one of at, overlay and measure, and has " + targets);
            return Optional.empty();
        }
        if (!at.isEmpty()) {
            return value(name, at, scale);
        }
        if (!overlay.isEmpty()) {
            if (scale.isPresent()) {
                fields.problem("overlay", "an overlay is off or on; it has neither from and to nor values");
            }
            return overlays.apply(overlay).map(file -> factor(name, new Target.Laid(file), Factor.SWITCH));
        }
        return Optional.of(factor(name, new Target.Strength(measure), scale.orElse(Factor.SWITCH)));
    }

    private Optional<Factor> value(String name, List<String> pointers, Optional<Scale> scale) {
        for (String pointer : pointers) {
            if (!pointer.startsWith("/") || pointer.length() < 2) {
                fields.problem("at", "'" + pointer + "' is not a JSON Pointer, such as /clock/horizonDays");
                return Optional.empty();
            }
        }
        return Optional.of(factor(name, new Target.Value(pointers), scale.orElse(new Scale.Open())));
    }

    private Factor factor(String name, Target target, Scale scale) {
        return new Factor(name, fields.place(), target, scale);
    }

    /** The range or the values; empty if neither is given, or what is given is a problem. */
    private Optional<Scale> scale() {
        double from = fields.number(FROM, Double.NaN);
        double to = fields.number(TO, Double.NaN);
        Step step = fields.choice("scale", Step.LINEAR, "whether equal steps are equal differences or equal ratios");
        List<String> values = fields.texts("values", "the levels, in the order in which they are to be placed");
        boolean range = !Double.isNaN(from) || !Double.isNaN(to);
        if (range && !values.isEmpty()) {
            fields.problem("values", "a factor has either from and to, or values");
        } else if (range && (Double.isNaN(from) || Double.isNaN(to))) {
            fields.problem("", "a range needs both from and to");
        } else if (range && !(from < to)) {
            fields.problem("to", "to = " + Param.exact(to) + " is not above from = " + Param.exact(from));
        } else if (range && step == Step.LOGARITHMIC && from <= 0) {
            fields.problem("from", "from = " + Param.exact(from) + " must be above 0 on a logarithmic scale");
        } else if (range) {
            return Optional.of(new Scale.Range(from, to, step == Step.LOGARITHMIC));
        } else if (values.size() > Design.MOST_POINTS) {
            fields.problem(
                    "values", "has " + values.size() + " levels; at most " + Design.MOST_POINTS + " are allowed");
        } else if (Scale.Levels.same(values).isPresent()) {
            fields.problem(
                    "values",
                    "a value is listed twice: " + Scale.Levels.same(values).get());
        } else if (!values.isEmpty()) {
            return Optional.of(new Scale.Levels(values));
        }
        return Optional.empty();
    }
}

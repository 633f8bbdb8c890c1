package org.parley.read.variant;

import java.util.List;
import java.util.stream.DoubleStream;
import org.parley.model.field.Param;
import org.parley.model.field.Unit;
import org.parley.read.scenario.WrittenNumber;

/** Where a number is moved to, to see what it does: down by half and up by half, or by a usual step from zero. */
final class Moves {
    private Moves() {}

    /** The values it is moved to, first down, then up; allowed ones only. */
    static List<Double> of(WrittenNumber number) {
        Param param = number.param();
        double value = number.value();
        if (Double.isInfinite(value)) {
            return List.of();
        }
        return DoubleStream.of(down(param, value), up(param, value))
                .map(moved -> param.whole() ? Math.rint(moved) : moved)
                .map(moved -> Math.max(param.least(), Math.min(param.most(), moved)))
                .filter(moved -> moved != value)
                .boxed()
                .toList();
    }

    private static double down(Param param, double value) {
        return value == 0 ? -step(param) : param.whole() ? value - 1 : value - Math.abs(value) / 2;
    }

    private static double up(Param param, double value) {
        boolean share = param.unit() == Unit.PROBABILITY || param.unit() == Unit.SHARE;
        if (share && value > 0.5) {
            return value + (1 - value) / 2;
        }
        return value == 0 ? step(param) : param.whole() ? value + 1 : value + Math.abs(value) / 2;
    }

    /** A step that matters, from zero; an assumption. */
    private static double step(Param param) {
        return switch (param.unit()) {
            case PROBABILITY, SHARE, PER_DAY, CONTENT -> 0.2;
            case HOURS -> 24;
            case DAYS -> 5;
            default -> 1;
        };
    }
}

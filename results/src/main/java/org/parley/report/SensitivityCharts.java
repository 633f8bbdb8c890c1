package org.parley.report;

import java.util.List;
import java.util.function.Function;
import org.parley.chart.IntervalChart;
import org.parley.form.Chart;
import org.parley.stats.MorrisEffects;
import org.parley.stats.SobolIndices;

/** Sensitivity indices as a picture: a row for each factor, the one that matters most on top. */
public final class SensitivityCharts {
    private SensitivityCharts() {}

    /**
     * Elementary effects, in the unit of the response; in points if it is a share.
     *
     * @param names the factors' names, as many as there are effects
     */
    public static Chart of(Response response, List<String> names, MorrisEffects effects) {
        List<Integer> order = effects.order();
        return IntervalChart.of(
                "What each factor does to the " + response.name() + ", from one end of its scale to the other",
                response.differenceUnit(),
                response.scale(),
                inOrder(order, names::get),
                List.of(
                        new IntervalChart.Series(
                                "size, mu*",
                                inOrder(
                                        order,
                                        factor -> effects.factors().get(factor).size())),
                        new IntervalChart.Series(
                                "direction, mu",
                                inOrder(
                                        order,
                                        factor -> effects.factors().get(factor).mean()))));
    }

    /**
     * Sobol indices, as parts of the variance, 0…1.
     *
     * @param names the factors' names, as many as there are indices
     */
    public static Chart of(Response response, List<String> names, SobolIndices indices) {
        List<Integer> order = indices.order();
        return IntervalChart.of(
                "Which part of the variance of the " + response.name() + " each factor has",
                "part of the variance",
                1,
                inOrder(order, names::get),
                List.of(
                        new IntervalChart.Series("total order", inOrder(order, indices.total()::get)),
                        new IntervalChart.Series("first order", inOrder(order, indices.first()::get))));
    }

    private static <T> List<T> inOrder(List<Integer> order, Function<Integer, T> each) {
        return order.stream().map(each).toList();
    }
}

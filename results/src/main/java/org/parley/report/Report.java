package org.parley.report;

import java.util.List;
import java.util.Map;
import org.parley.form.Chart;
import org.parley.chart.ChartPage;

/**
 * What an experiment found, in every form it is told in.
 *
 * @param title what it is about
 * @param sentence what was found, in plain words
 * @param charts the same as pictures; none if there is nothing to draw
 * @param lines the same as text, line by line, the sentence first
 * @param data the same for machines: nested maps, lists and numbers in a fixed order
 */
public record Report(String title, String sentence, List<Chart> charts, List<String> lines, Map<String, Object> data) {
    public Report {
        charts = List.copyOf(charts);
        lines = List.copyOf(lines);
    }

    /**
     * A page with the sentence, the pictures and the text.
     *
     * @param made the command that made it, and what else is to be known about where the figures come from
     */
    public String page(String made) {
        return ChartPage.of(title, sentence, charts, lines, made);
    }
}

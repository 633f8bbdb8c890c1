package org.parley.chart;

import org.parley.form.Chart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of findings in one HTML file: a sentence, charts, and the text as the command line shows it.
 *
 * <p>Its content policy lets the browser run and style by the parts of this room alone, each named by its digest:
 * nothing that a scenario says can be run, and nothing is fetched from anywhere.
 */
public final class ChartPage {
    private static final Template PAGE = Template.of("page.html");
    private static final Template CHART = Template.of("chart.html");
    private static final String STYLE = Template.resource("page.css");
    private static final String DRAW = Template.resource("draw.js");

    /** Apache ECharts 6.1.0, as its authors build it; the licences beside it are its own. */
    private static final String LIBRARY = Template.resource("echarts.min.js");

    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; script-src "
            + digest(LIBRARY) + " " + digest(DRAW) + "; style-src " + digest(STYLE);

    /** Keys in one order: small maps of Java have another one in every process. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ChartPage() {}

    /**
     * The page.
     *
     * @param title what it is about
     * @param sentence what was found, in plain words
     * @param charts the pictures, in order
     * @param text the same as text, line by line
     * @param made the command that made it, and what else is to be known about where the figures come from
     */
    public static String of(String title, String sentence, List<Chart> charts, List<String> text, String made) {
        return PAGE.filled(Map.of(
                "policy", POLICY,
                "style", STYLE,
                "library", LIBRARY,
                "draw", DRAW,
                "title", escaped(title),
                "sentence", escaped(sentence),
                "charts", charts.stream().map(ChartPage::filled).collect(Collectors.joining()),
                "text", text.stream().map(line -> escaped(line) + "\n").collect(Collectors.joining()),
                "made", escaped(made)));
    }

    private static String filled(Chart chart) {
        return CHART.filled(Map.of(
                "title", escaped(chart.title()),
                "height", Integer.toString(chart.height()),
                "option", JSON.writeValueAsString(chart.option()).replace("<", "\\u003c")));
    }

    /** How a content policy names an inline part. */
    private static String digest(String part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException absent) {
            throw new AssertionError("every Java has SHA-256", absent);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

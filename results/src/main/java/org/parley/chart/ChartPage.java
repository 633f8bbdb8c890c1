package org.parley.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A page of findings in one HTML file: a sentence, charts, and the text as the command line shows it. */
public final class ChartPage {
    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

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
        StringBuilder page = new StringBuilder(1 << 20);
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(
                        "body{font:16px/1.5 system-ui,sans-serif;max-width:1000px;margin:2em auto;padding:0 1em;color:#222}\n")
                .append("pre{font-size:12px;overflow-x:auto;background:#f6f6f4;padding:1em}\n")
                .append("footer{font-size:12px;color:#666}\n.finding{font-size:18px}\n</style>\n<script>\n")
                .append(library())
                .append("\n</script>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p class=\"finding\">")
                .append(escaped(sentence))
                .append("</p>\n");
        for (int i = 0; i < charts.size(); i++) {
            append(page, charts.get(i), i);
        }
        page.append("<pre>");
        text.forEach(line -> page.append(escaped(line)).append('\n'));
        page.append("</pre>\n<footer>").append(escaped(made)).append("</footer>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void append(StringBuilder page, Chart chart, int number) {
        String option = JSON.writeValueAsString(chart.option()).replace("<", "\\u003c");
        page.append("<h2>")
                .append(escaped(chart.title()))
                .append("</h2>\n<div id=\"chart")
                .append(number)
                .append("\" style=\"height:")
                .append(chart.height())
                .append("px\"></div>\n<script>echarts.init(document.getElementById('chart")
                .append(number)
                .append("')).setOption(")
                .append(option)
                .append(")</script>\n");
    }

    private static String library() {
        try (InputStream script = ChartPage.class.getResourceAsStream(LIBRARY)) {
            if (script == null) {
                throw new IllegalStateException("the charts' script is missing from this build");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

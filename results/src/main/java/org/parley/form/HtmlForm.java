package org.parley.form;

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
 * Writes a report as a page in one HTML file: the sentence, tables, charts and notes.
 *
 * <p>Its content policy lets the browser run and style by the parts of this room alone, each named by its digest:
 * nothing that a scenario says can be run, and nothing is fetched from anywhere.
 */
final class HtmlForm {
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

    private HtmlForm() {}

    /**
     * The page.
     *
     * @param made the command that made it, and what else is to be known about where the figures come from
     */
    static String page(Report report, String made) {
        return PAGE.filled(Map.of(
                "policy",
                POLICY,
                "style",
                STYLE,
                "library",
                LIBRARY,
                "draw",
                DRAW,
                "title",
                escaped(report.title()),
                "sentence",
                escaped(report.sentence()),
                "blocks",
                blocks(report.blocks()),
                "made",
                escaped(made)));
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(HtmlForm::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Fact fact) {
            return paragraph(fact.words());
        }
        if (block instanceof Note note) {
            return paragraph(note.text());
        }
        if (block instanceof Grid grid) {
            return table(grid);
        }
        if (block instanceof Passage passage) {
            return passage(passage.lines());
        }
        if (block instanceof Picture picture) {
            return chart(picture.chart());
        }
        if (block instanceof Section section) {
            String heading = section.heading().isEmpty() ? "" : "<h2>" + escaped(section.heading()) + "</h2>\n";
            return "<section>\n" + heading + blocks(section.blocks()) + "</section>\n";
        }
        Written written = (Written) block;
        return written.charts().stream().map(HtmlForm::chart).collect(Collectors.joining()) + passage(written.lines());
    }

    private static String passage(List<String> lines) {
        return lines.stream().map(line -> escaped(line) + "\n").collect(Collectors.joining("", "<pre>", "</pre>\n"));
    }

    private static String paragraph(String words) {
        return words.isEmpty() ? "" : "<p>" + escaped(words) + "</p>\n";
    }

    private static String table(Grid grid) {
        List<Integer> columns = grid.columnsForPeople();
        List<Grid.Row> rows = grid.rowsForPeople();
        if (rows.isEmpty()) {
            return "";
        }
        String heads = columns.stream()
                .map(column ->
                        "<th scope=\"col\">" + escaped(grid.heads().get(column).heading()) + "</th>")
                .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n"));
        String body = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> "<td>" + escaped(row.cells().get(column).text()) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining("", "<tbody>\n", "</tbody>\n"));
        return "<table>\n" + heads + body + "</table>\n";
    }

    private static String chart(Chart chart) {
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

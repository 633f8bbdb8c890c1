package org.parley.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.chart.CurveChart;
import org.parley.chart.HeatChart;
import org.parley.chart.IntervalChart;
import org.parley.stats.Interval;
import org.parley.testing.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("property")
class HtmlFormTest {
    private static final Interval SOME = new Interval(0.25, 0.2, 0.3);
    private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"");
    private static final Interval NONE = new Interval(Double.NaN, 0, 1);

    @Test
    void rowsAreDrawnFromTheTopAndInTheUnitAskedFor() {
        Chart chart = IntervalChart.of(
                "shares",
                "%",
                100,
                List.of("war", "threat"),
                List.of(new IntervalChart.Series("as is", List.of(SOME, NONE))));
        JsonNode option = Trees.of(chart);

        assertEquals("[\"threat\",\"war\"]", option.at("/yAxis/data").toString());
        assertEquals(
                "[[],[20.0,20.0,25,30.0,30.0]]", option.at("/series/0/data").toString());
    }

    @Test
    void whiskersReachFromLimitToLimit() {
        JsonNode option = Trees.of(CurveChart.of(
                "curve",
                "x",
                "%",
                100,
                true,
                List.of(new CurveChart.Curve("c", List.of(1.0, 2.0), List.of(SOME, NONE)))));

        assertEquals("[[1,25]]", option.at("/series/0/data").toString());
        assertEquals("end", option.at("/series/0/step").asString());
        assertEquals(
                "[[1,20.0],[1,30.0],[\"-\",\"-\"]]", option.at("/series/1/data").toString());
    }

    /** Maps without an order of their own would give other bytes in every process. */
    @Test
    void aPageIsTheSameInWhateverOrderItsOptionsAre() {
        Map<String, Object> one = new LinkedHashMap<>();
        Map<String, Object> other = new LinkedHashMap<>();
        for (int key = 0; key < 10; key++) {
            one.put("key" + key, key);
            other.put("key" + (9 - key), 9 - key);
        }

        assertEquals(page(new Chart("a", Map.of("grid", one), 10)), page(new Chart("a", Map.of("grid", other), 10)));
    }

    private static String page(String title, String sentence, List<Chart> charts, List<String> text, String made) {
        List<String> lines = new ArrayList<>(List.of(sentence));
        lines.addAll(text);
        return Report.written(title, sentence, charts, lines, Map.of()).page(made);
    }

    private static String page(Chart chart) {
        return page("title", "sentence", List.of(chart), List.of(), "made");
    }

    @Test
    void aLongCurveHasLinesAlongItsLimits() {
        List<Double> places =
                IntStream.range(0, 100).mapToObj(place -> (double) place).toList();
        JsonNode option = Trees.of(CurveChart.of(
                "curve",
                "x",
                "%",
                100,
                false,
                List.of(new CurveChart.Curve("c", places, Collections.nCopies(100, SOME)))));

        assertEquals(3, option.at("/series").size());
        assertEquals("[99,30.0]", option.at("/series/2/data/99").toString());
    }

    @Test
    void aCurveNeedsAnIntervalForEachPlace() {
        List<Double> places = List.of(1.0, 2.0);
        List<Interval> one = List.of(SOME);

        assertThrows(IllegalArgumentException.class, () -> new CurveChart.Curve("c", places, one));
    }

    @Test
    void whatIsNotKnownHasNoColour() {
        JsonNode option = Trees.of(HeatChart.of(
                "heat",
                new HeatChart.Levels("a", List.of("1", "2")),
                new HeatChart.Levels("b", List.of("3")),
                "%",
                List.of(List.of(5.0, Double.NaN))));

        assertEquals("[[0,0,5]]", option.at("/series/0/data").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b & c > d", "</script><script>alert(1)</script>"})
    void whatUsersWriteStaysText(String title) {
        Chart chart = IntervalChart.of(title, title, 1, List.of(title), List.of());
        String body = body(page(title, title, List.of(chart), List.of(title), title));

        assertThat(body).doesNotContain("<script>alert");
        assertThat(body).doesNotContain("a < b");
        assertThat(body).endsWith("</html>\n");
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        String page = page("t", "s", List.of(), List.of(), "m");

        assertThat(page).startsWith("<!doctype html>");
        assertThat(page).doesNotContain("<link");
        assertThat(page).doesNotContain("<script src");
    }

    /** A part of the page that the policy does not name would not be run, nor one that somebody brought in. */
    @Test
    void thePolicyNamesEveryPartThatIsRunOrStylesAndNothingElse() throws NoSuchAlgorithmException {
        Chart chart = IntervalChart.of("t", "u", 1, List.of("row"), List.of());
        String page = page("t", "s", List.of(chart), List.of(), "m");
        Matcher policy = POLICY.matcher(page);
        assertTrue(policy.find(), "no content policy");

        assertEquals(
                "default-src 'none'; base-uri 'none'; form-action 'none'; script-src" + digests(page, "script")
                        + "; style-src" + digests(page, "style"),
                policy.group(1));
        assertThat(body(page))
                .as("a style outside of the part that the policy names")
                .doesNotContain(" style=");
    }

    /** What the bill of materials says is in the page is in it, byte by byte. */
    @Test
    void theScriptIsTheOneOfTheBillOfMaterials() throws IOException, NoSuchAlgorithmException {
        try (InputStream bill = HtmlForm.class.getResourceAsStream("/META-INF/sbom/charts.cdx.json")) {
            JsonNode echarts = JsonMapper.shared().readTree(bill).at("/components/0");
            byte[] script = Template.resource("echarts.min.js").getBytes(StandardCharsets.UTF_8);

            assertEquals("echarts", echarts.at("/name").asString());
            assertEquals(
                    echarts.at("/hashes/0/content").asString(),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(script)));
        }
    }

    private static String digests(String page, String element) throws NoSuchAlgorithmException {
        Matcher parts = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(page);
        StringBuilder digests = new StringBuilder();
        while (parts.find()) {
            byte[] part = parts.group(1).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part);
            digests.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(digest))
                    .append("'");
        }
        return digests.toString();
    }

    /** Names are drawn and never become markup. */
    @Test
    void tooltipsAreDrawn() {
        JsonNode option = Trees.of(IntervalChart.of("t", "u", 1, List.of("row"), List.of()));

        assertEquals("richText", option.at("/tooltip/renderMode").asString());
    }

    @Test
    void aTemplateIsFilledOnceAndWhole() {
        Template template = new Template("${a} and ${b}");

        assertEquals("${b} and $1", template.filled(Map.of("a", "${b}", "b", "$1")));
        assertThrows(IllegalArgumentException.class, () -> template.filled(Map.of("a", "1")));
        assertThrows(IllegalStateException.class, () -> Template.of("nowhere.html"));
    }

    /** The page without the charts' script, which is somebody else's. */
    private static String body(String page) {
        return page.substring(page.indexOf("</head>"));
    }
}

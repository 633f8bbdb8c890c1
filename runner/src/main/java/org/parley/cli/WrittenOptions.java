package org.parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes options of the command line as a sweep file, so that both are read and checked in the same way. Mutable. */
final class WrittenOptions {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern RANGE = Pattern.compile("(/[^=]+)=(.+?)\\.\\.(.+?)(,log)?");
    private static final Pattern GRID = Pattern.compile("(/[^=]+)=(.*)");

    private final String scenario;
    private final List<String> laid;
    private final List<String> settings;
    private final Map<String, String> factors = new LinkedHashMap<>(); // [name], as JSON
    private String design = "";

    WrittenOptions(String scenario, List<String> laid, List<String> settings) {
        this.scenario = scenario;
        this.laid = laid;
        this.settings = settings;
    }

    /** A factor with levels: {@code /path=v1,v2}. */
    void grid(String option) {
        Matcher parts = match(GRID, option, "--grid", "/path=v1,v2");
        List<String> values = List.of(parts.group(2).split(",", -1));
        add(parts.group(1), "{\"at\": " + quoted(parts.group(1)) + ", \"values\": " + list(values) + "}");
    }

    /** A factor with a range: {@code /path=a..b}, with {@code ,log} after it for a logarithmic scale. */
    void range(String option) {
        Matcher parts = match(RANGE, option, "--range", "/path=a..b or /path=a..b,log");
        String scale = parts.group(4) == null ? "linear" : "logarithmic";
        add(
                parts.group(1),
                "{\"at\": " + quoted(parts.group(1)) + ", \"from\": " + value(parts.group(2)) + ", \"to\": "
                        + value(parts.group(3)) + ", \"scale\": " + quoted(scale) + "}");
    }

    /** A factor that is an overlay, laid or not. */
    void overlay(String name) {
        add(name, "{\"overlay\": " + quoted(name) + "}");
    }

    /** A factor that is a measure, there or not. */
    void measure(String name) {
        add(name, "{\"measure\": " + quoted(name) + "}");
    }

    /** A table of points: each column that is a path and no factor yet becomes one. */
    void csv(String file, String text) {
        String header = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        for (String cell : header.split(",", -1)) {
            String column = cell.strip().replace("\"", "");
            if (column.startsWith("/")) {
                factors.putIfAbsent(column, "{\"at\": " + quoted(column) + "}");
            }
        }
        design = "{\"kind\": \"csv\", \"file\": " + quoted(file) + "}";
    }

    /** A design: {@code KIND,name=value,…}. */
    void design(String option) {
        if (!design.isEmpty()) {
            throw new IllegalArgumentException("--csv and --design exclude each other");
        }
        String[] parts = option.split(",", -1);
        List<String> fields = new ArrayList<>(List.of("\"kind\": " + quoted(parts[0])));
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("--design '" + option
                        + "' is not of the form KIND,name=value, such as latin-hypercube,points=200");
            }
            fields.add(quoted(part.substring(0, equals)) + ": " + value(part.substring(equals + 1)));
        }
        design = "{" + String.join(", ", fields) + "}";
    }

    /** The sweep file. */
    String json() {
        List<String> fields = new ArrayList<>();
        fields.add("\"scenario\": " + quoted(scenario));
        fields.add("\"with\": " + list(laid));
        fields.add("\"set\": " + list(settings));
        fields.add("\"factors\": {"
                + factors.entrySet().stream()
                        .map(factor -> quoted(factor.getKey()) + ": " + factor.getValue())
                        .collect(Collectors.joining(", "))
                + "}");
        if (!design.isEmpty()) {
            fields.add("\"design\": " + design);
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private void add(String name, String factor) {
        if (factors.putIfAbsent(name, factor) != null) {
            throw new IllegalArgumentException("'" + name + "' is varied twice");
        }
    }

    private static Matcher match(Pattern pattern, String option, String name, String form) {
        Matcher parts = pattern.matcher(option);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name + " '" + option + "' is not of the form " + form);
        }
        return parts;
    }

    private static String list(List<String> texts) {
        return texts.stream().map(WrittenOptions::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A number or a flag as it is, anything else as a text, which its reader refuses with its place. */
    private static String value(String text) {
        boolean bare = NUMBER.matcher(text).matches() || text.equals("true") || text.equals("false");
        return bare ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append(String.format("\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}

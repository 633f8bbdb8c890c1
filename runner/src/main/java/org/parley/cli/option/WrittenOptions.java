package org.parley.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.design.CsvPoints;
import org.parley.design.TextSource;
import org.parley.read.library.Library;
import org.parley.read.library.ScenarioFile;
import org.parley.read.sweep.SweepReader;
import org.parley.read.sweep.WrittenSweep;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.read.tree.Issue;
import org.parley.read.tree.Place;

/** Writes options of the command line as a sweep file, so that both are read and checked in the same way. Mutable. */
final class WrittenOptions {
    private static final String FILE = "\0.json"; // what no file can be called
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern RANGE = Pattern.compile("(/[^=]+)=(.+?)\\.\\.([^,]+)(,log)?");
    private static final Pattern FLAG = Pattern.compile("[A-Za-z]+"); // shifted, for shifted=true
    private static final Pattern GRID = Pattern.compile("(/[^=]+)=(.*)");

    private final String scenario;
    private final List<String> laid;
    private final List<String> settings;
    private final Map<String, Part> factors = new LinkedHashMap<>(); // [name]
    private final TreeMap<Integer, Place> places = new TreeMap<>(); // [offset in the text that an option has written]
    private Part design = new Part("", "");

    WrittenOptions(String scenario, List<String> laid, List<String> settings) {
        this.scenario = scenario;
        this.laid = laid;
        this.settings = settings;
    }

    /** A factor with levels: {@code /path=v1,v2}. */
    void grid(String option) {
        Matcher parts = match(GRID, option, "--grid", "/path=v1,v2");
        List<String> values = List.of(parts.group(2).split(",", -1));
        add(
                parts.group(1),
                "--grid " + option,
                "{\"at\": " + quoted(parts.group(1)) + ", \"values\": " + list(values) + "}");
    }

    /** A factor with a range: {@code /path=a..b}, with {@code ,log} after it for a logarithmic scale. */
    void range(String option) {
        Matcher parts = match(RANGE, option, "--range", "/path=a..b or /path=a..b,log");
        String scale = parts.group(4) == null ? "linear" : "logarithmic";
        add(
                parts.group(1),
                "--range " + option,
                "{\"at\": " + quoted(parts.group(1)) + ", \"from\": " + value(parts.group(2)) + ", \"to\": "
                        + value(parts.group(3)) + ", \"scale\": " + quoted(scale) + "}");
    }

    /** A factor that is an overlay, laid or not. */
    void overlay(String name) {
        add(name, "--factor-overlay " + name, "{\"overlay\": " + quoted(name) + "}");
    }

    /** A factor that is a measure, there or not. */
    void measure(String name) {
        add(name, "--factor-measure " + name, "{\"measure\": " + quoted(name) + "}");
    }

    /** A table of points: each column that is a path and no factor yet becomes one; factors are in the table's order. */
    void csv(String file, String text) {
        CsvPoints table = new CsvPoints(file, text);
        List<String> columns = table.columns();
        Map<String, Part> others = new LinkedHashMap<>(factors);
        factors.clear();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            Part given = others.remove(name);
            if (given != null) {
                factors.put(name, given);
            } else if (name.startsWith("/")) {
                List<String> words = table.words(i);
                String levels = words.isEmpty() ? "" : ", \"values\": " + list(words);
                factors.putIfAbsent(name, new Part(table.header(i), "{\"at\": " + quoted(name) + levels + "}"));
            }
        }
        factors.putAll(others);
        design = new Part("--csv", "{\"kind\": \"csv\", \"file\": " + quoted(file) + "}");
    }

    /** A design: {@code KIND,name=value,…}. */
    void design(String option) {
        String[] parts = option.split(",", -1);
        List<String> fields = new ArrayList<>(List.of("\"kind\": " + quoted(parts[0])));
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            if (FLAG.matcher(part).matches()) {
                fields.add(quoted(part) + ": true");
                continue;
            }
            if (equals < 1) {
                throw new IllegalArgumentException("--design '" + option
                        + "' is not of the form KIND,name=value, such as latin-hypercube,points=200");
            }
            fields.add(quoted(part.substring(0, equals)) + ": " + value(part.substring(equals + 1)));
        }
        design = new Part("--design " + option, "{" + String.join(", ", fields) + "}");
    }

    /**
     * The sweep that they say; problems with it are placed at the options.
     *
     * @throws InvalidScenarioException if anything is wrong with it
     */
    WrittenSweep read(Library library, TextSource texts) throws InvalidScenarioException {
        ScenarioFile file = new ScenarioFile(FILE, json());
        try {
            return new SweepReader(library).read(file, texts, this::placed);
        } catch (InvalidScenarioException refused) {
            throw new InvalidScenarioException(refused.issues().stream()
                    .map(issue -> isOurs(issue.place()) ? new Issue(placed(issue.place()), "", issue.message()) : issue)
                    .toList());
        }
    }

    private static boolean isOurs(Place place) {
        return place.file().equals(FILE);
    }

    private Place placed(Place inText) {
        return places.floorEntry(inText.column() - 1).getValue();
    }

    /** The sweep file, in one line. */
    private String json() {
        StringBuilder text = new StringBuilder();
        append(text, "{", new Part("--design grid, the default", ""));
        append(text, "\"scenario\": ", new Part("SCENARIO", quoted(scenario)));
        append(text, ", \"with\": ", new Part("--with", list(laid)));
        append(text, ", \"set\": ", new Part("--set", list(settings)));
        text.append(", \"factors\": {");
        String comma = "";
        for (Map.Entry<String, Part> factor : factors.entrySet()) {
            append(text, comma + quoted(factor.getKey()) + ": ", factor.getValue());
            comma = ", ";
        }
        text.append('}');
        if (!design.json().isEmpty()) {
            append(text, ", \"design\": ", design);
        }
        return text.append('}').toString();
    }

    private void append(StringBuilder text, String before, Part part) {
        places.put(text.length() + (before.startsWith(", ") ? 2 : 0), Place.of(part.option()));
        text.append(before).append(part.json());
    }

    private void add(String name, String option, String factor) {
        if (factors.putIfAbsent(name, new Part(option, factor)) != null) {
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

    /**
     * What an option has written.
     *
     * @param option the option, as a person knows it
     * @param json the text
     */
    private record Part(String option, String json) {}
}

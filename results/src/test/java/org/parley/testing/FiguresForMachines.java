package org.parley.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.form.Report;
import tools.jackson.databind.JsonNode;

/** Holds the forms of a report against each other: a figure that people read is there for machines as well. */
public final class FiguresForMachines {
    /** A number; one behind "<" is the bound of a figure, not a figure. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.<])\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:e-?\\d+)?");

    private FiguresForMachines() {}

    /** Fails with the figures of the text that the data of the same report lack. */
    public static void assertComplete(Report report) {
        assertComplete(report.lines(), Trees.of(report.data()));
    }

    /** Fails with the figures of a text that a tree of data lacks. */
    public static void assertComplete(List<String> lines, JsonNode data) {
        Set<String> known = new HashSet<>();
        collect(data, known);
        Set<String> missing = new TreeSet<>();
        for (String line : lines) {
            Matcher figure = FIGURE.matcher(line);
            while (figure.find()) {
                if (!known.contains(figure.group())) {
                    missing.add(figure.group());
                }
            }
        }
        assertTrue(missing.isEmpty(), () -> "not in the data: " + missing + "\n" + String.join("\n", lines));
    }

    private static void collect(JsonNode node, Set<String> known) {
        if (node.isNumber()) {
            collect(node.asDouble(), known);
        } else if (node.isString()) {
            Matcher figure = FIGURE.matcher(node.asString());
            while (figure.find()) {
                known.add(figure.group());
            }
        }
        node.propertyNames().forEach(name -> {
            Matcher figure = FIGURE.matcher(name);
            while (figure.find()) {
                known.add(figure.group());
            }
        });
        node.forEach(child -> collect(child, known));
    }

    /** Every way in which reports write a number: plain, grouped, rounded, in per cent, with an exponent. */
    private static void collect(double number, Set<String> known) {
        double size = Math.abs(number);
        for (double value : new double[] {size, 100 * size}) {
            for (int places = 0; places <= 4; places++) {
                known.add(String.format(Locale.ROOT, "%." + places + "f", value));
                known.add(String.format(Locale.ROOT, "%,." + places + "f", value));
            }
            known.add(String.format(Locale.ROOT, "%.1e", value).replaceFirst("e([-+]?)\\+?0*(\\d)", "e$1$2"));
        }
        known.add(String.format(Locale.ROOT, "%,d", Math.round(roundedToTwo(size))));
    }

    /** Large factors are written to two digits. */
    private static double roundedToTwo(double size) {
        double unit = size < 100 ? 1 : Math.pow(10, Math.floor(Math.log10(size)) - 1);
        return Math.round(size / unit) * unit;
    }
}

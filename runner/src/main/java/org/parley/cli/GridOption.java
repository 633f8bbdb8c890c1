package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.experiment.DesignPoint;
import org.parley.read.InvalidScenarioException;
import org.parley.read.LoadedScenario;
import org.parley.read.Setting;
import org.parley.store.StudyPoint;

/** A full factorial design given on the command line: every value of every factor with every other. */
final class GridOption {
    private static final int MOST_POINTS = 100_000; // assumption: more is a slip, and would fill the memory

    private final List<String> factors = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>(); // [factor][level]

    /**
     * Reads the factors.
     *
     * @param texts {@code /path=v1,v2,…}; commas in brackets do not part values
     * @throws IllegalArgumentException with everything that is wrong, a line each
     */
    GridOption(List<String> texts) {
        List<String> wrong = new ArrayList<>();
        texts.forEach(text -> read(text, wrong));
        long points = 1;
        for (List<String> levels : values) {
            points = Math.min(points * levels.size(), Integer.MAX_VALUE);
        }
        if (points > MOST_POINTS) {
            wrong.add("--grid: there are more than " + MOST_POINTS + " points");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
    }

    private void read(String text, List<String> wrong) {
        int equals = text.indexOf('=');
        if (!text.startsWith("/") || equals < 2) {
            wrong.add("--grid '" + text + "' is not of the form /path=value,value,…");
            return;
        }
        String pointer = text.substring(0, equals);
        List<String> levels = parts(text.substring(equals + 1));
        if (levels.stream().anyMatch(String::isBlank)) {
            wrong.add("--grid " + pointer + " has a value that is empty");
        }
        Set<String> different = new HashSet<>(levels);
        if (different.size() < levels.size()) {
            wrong.add("--grid " + pointer + " has a value twice");
        }
        if (factors.contains(pointer)) {
            wrong.add("--grid " + pointer + " is given twice");
        }
        factors.add(pointer);
        values.add(levels);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '[' || sign == '{' ? 1 : 0;
            depth -= sign == ']' || sign == '}' ? 1 : 0;
            if (sign == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /**
     * The points, the last factor changing fastest.
     *
     * @param argument the scenario that is varied
     * @param options written behind each point's command
     * @throws InvalidScenarioException with everything that is wrong at any point
     * @throws IOException if the scenario's file cannot be read
     */
    SweepPoints points(ScenarioArgument argument, String options) throws InvalidScenarioException, IOException {
        List<List<String>> combinations = combinations();
        List<LoadedScenario> loaded =
                argument.loadAll(combinations.stream().map(this::settings).toList());
        List<DesignPoint> points = new ArrayList<>();
        List<StudyPoint> described = new ArrayList<>();
        for (int index = 0; index < combinations.size(); index++) {
            List<String> levels = combinations.get(index);
            LoadedScenario point = loaded.get(index);
            points.add(new DesignPoint(index, levels, coordinates(levels), point.scenario()));
            String command = "./parley run" + argument.written(settings(levels)) + options;
            described.add(new StudyPoint(levels, point.hash(), command));
        }
        return new SweepPoints(factors, points, described);
    }

    private List<List<String>> combinations() {
        List<List<String>> combinations = List.of(List.of());
        for (List<String> levels : values) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> combination : combinations) {
                for (String level : levels) {
                    List<String> next = new ArrayList<>(combination);
                    next.add(level);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private List<Setting> settings(List<String> levels) {
        List<Setting> settings = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            settings.add(new Setting(factors.get(factor), levels.get(factor)));
        }
        return settings;
    }

    private List<Double> coordinates(List<String> levels) {
        List<Double> coordinates = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            String level = levels.get(factor);
            boolean number = level.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
            coordinates.add(
                    number ? Double.parseDouble(level) : values.get(factor).indexOf(level));
        }
        return coordinates;
    }
}

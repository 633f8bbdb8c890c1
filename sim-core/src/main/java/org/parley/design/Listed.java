package org.parley.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.field.Fields;

/**
 * Points written out, each with a name; a factor that a point leaves out is left as the scenario has it.
 *
 * @param rows what each point chooses as it is written, by factor
 */
public record Listed(Map<String, Map<String, String>> rows) implements Design {
    /** What the names of factors are declared as, before a design is read. */
    public static final String FACTOR = "factor";

    public Listed {
        rows = new LinkedHashMap<>(rows); // keeps the order of the file
    }

    static Listed read(Fields fields) {
        List<String> factors = fields.names(FACTOR).known();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        fields.entries(
                "points", "point", "the points, each with what it chooses for some of the factors", (name, point) -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    factors.forEach(factor -> {
                        String written = point.text(factor, "", "what the point chooses for the factor");
                        if (!written.isEmpty()) {
                            row.put(factor, written);
                        }
                    });
                    rows.put(name, row);
                    return name;
                });
        return new Listed(rows);
    }

    /** The points as they are written. */
    @Override
    public Map<String, Map<String, String>> rows() {
        return new LinkedHashMap<>(rows);
    }

    @Override
    public long size(List<FactorAxis> axes) {
        return rows.size();
    }

    @Override
    public void check(List<FactorAxis> axes, Consumer<String> problem) {
        rows.forEach((name, row) -> coordinates(axes, row, what -> problem.accept("point '" + name + "': " + what)));
    }

    @Override
    public List<Point> points(List<FactorAxis> axes, long seed) {
        return rows.values().stream()
                .map(row -> new Point(coordinates(axes, row, problem -> {
                    throw new IllegalArgumentException(problem);
                })))
                .toList();
    }

    private static List<Coordinate> coordinates(
            List<FactorAxis> axes, Map<String, String> row, Consumer<String> problem) {
        List<Coordinate> coordinates = new ArrayList<>();
        for (FactorAxis axis : axes) {
            Optional<Coordinate> chosen =
                    Optional.ofNullable(row.get(axis.name())).flatMap(written -> axis.coordinate(written, problem));
            coordinates.add(chosen.orElse(new Coordinate.AsIs()));
        }
        return coordinates;
    }
}

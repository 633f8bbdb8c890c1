package org.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of rooms in docs/architecture.md: a row for each package, {@code | room | uses | libraries | what is in it |}.
 *
 * @param order the rooms, as they stand
 * @param uses which rooms each uses
 * @param libraries which libraries each sees, besides the JDK
 */
record RoomTable(List<String> order, Map<String, Set<String>> uses, Map<String, Set<String>> libraries) {
    static final String HOUSE = "org.parley.";

    /** The packages of libraries, by the names that the table gives them. */
    private static final Map<String, String> LIBRARIES = new TreeMap<>(Map.of(
            "sim.", "MASON",
            "ec.", "MASON",
            "org.apache.commons.math3.", "Commons Math",
            "org.apache.commons.statistics.", "Commons Statistics",
            "org.apache.commons.rng.", "Commons RNG",
            "org.apache.commons.csv.", "Commons CSV",
            "tools.jackson.", "Jackson",
            "org.slf4j.", "SLF4J",
            "picocli.", "picocli",
            "me.tongfei.", "progressbar"));

    private static final String JDBC = "java.sql";

    /** Reads the rows of the page whose first cell is a room in code font. */
    static RoomTable read(Path page) throws IOException {
        List<String> order = new ArrayList<>();
        Map<String, Set<String>> uses = new TreeMap<>();
        Map<String, Set<String>> libraries = new TreeMap<>();
        for (String line : Files.readAllLines(page)) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("| `") && cells.length == 6 && !cells[1].contains("/")) {
                String room = cells[1].replace("`", "").strip();
                order.add(room);
                uses.put(room, names(cells[2]));
                libraries.put(room, names(cells[3]));
            }
        }
        return new RoomTable(order, uses, libraries);
    }

    private static Set<String> names(String cell) {
        return Stream.of(cell.replace("`", "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The room that a package is. */
    static String room(String packageName) {
        return packageName.substring(HOUSE.length());
    }

    /** The library that a package belongs to, if it is one that not every room may see. */
    static Optional<String> library(String packageName) {
        if (packageName.equals(JDBC) || packageName.startsWith("org.duckdb")) {
            return Optional.of("DuckDB");
        }
        return LIBRARIES.entrySet().stream()
                .filter(library -> (packageName + ".").startsWith(library.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Arrows from a room to one that does not stand above it, a line each. */
    String circles() {
        List<String> back = new ArrayList<>();
        for (String room : order) {
            for (String used : uses.getOrDefault(room, Set.of())) {
                if (order.indexOf(used) < 0 || order.indexOf(used) >= order.indexOf(room)) {
                    back.add(room + " -> " + used);
                }
            }
        }
        return String.join("\n", back);
    }

    /** A line for each room, so that a difference shows as a line. */
    String written(Map<String, ? extends Set<String>> byRoom) {
        return byRoom.entrySet().stream()
                .map(entry -> entry.getKey() + " -> " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }
}

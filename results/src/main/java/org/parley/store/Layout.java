package org.parley.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.observe.Column;

/**
 * The tables of a store, and what factors and metrics are called in them: as they are, but for a number behind the
 * second of two names that SQL cannot tell apart, since it ignores case.
 *
 * @param factors the factors: numbers with their units, or words
 * @param factorNames what they are called in the tables
 * @param metrics columns of the rows
 * @param metricNames what they are called in the tables
 */
record Layout(List<Column> factors, List<String> factorNames, List<Column> metrics, List<String> metricNames) {
    static final String KEYS = "point, replication, world, seed, scenario_hash, failure, rerun";

    private static final String FACTOR = "factor";
    private static final String WORDS_APART = "\n";
    private static final String DESCRIPTION = "INSERT INTO columns VALUES (?, ?, ?, ?, ?, ?)";
    private static final String TABLES = """
            CREATE TABLE experiment (key VARCHAR PRIMARY KEY, value VARCHAR);
            CREATE TABLE columns (
                part VARCHAR, position INTEGER, name VARCHAR, unit VARCHAR, words VARCHAR, stored_as VARCHAR);
            CREATE TABLE units (
                round INTEGER, point INTEGER, first_replication BIGINT, replications INTEGER, failed INTEGER);
            """;

    /** The layout for an experiment. */
    static Layout of(List<Column> factors, List<Column> metrics) {
        Set<String> taken = new HashSet<>(List.of(KEYS.split(", ", -1)));
        List<String> factorNames =
                factors.stream().map(column -> unique(column.name(), taken)).toList();
        List<String> metricNames =
                metrics.stream().map(column -> unique(column.name(), taken)).toList();
        return new Layout(factors, factorNames, metrics, metricNames);
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + "_" + number;
        }
        return candidate;
    }

    /** Makes the tables in an empty database. */
    void create(Database database) throws IOException {
        StringBuilder sql = new StringBuilder(TABLES);
        sql.append("CREATE TABLE points (point INTEGER PRIMARY KEY, scenario_hash VARCHAR, command VARCHAR");
        columns(sql, factors, factorNames);
        sql.append(");\nCREATE TABLE replications (point INTEGER, replication BIGINT, world VARCHAR, seed BIGINT,")
                .append(" scenario_hash VARCHAR, failure VARCHAR, rerun VARCHAR");
        columns(sql, metrics, metricNames);
        sql.append(");\nCREATE VIEW results AS SELECT p.* EXCLUDE (scenario_hash, command), r.* EXCLUDE (point)")
                .append(" FROM replications r JOIN points p USING (point);\n");
        database.execute(sql.toString());
        describe(database);
    }

    private static void columns(StringBuilder sql, List<Column> columns, List<String> names) {
        for (int i = 0; i < columns.size(); i++) {
            sql.append(", ")
                    .append(Database.name(names.get(i)))
                    .append(columns.get(i).words().isEmpty() ? " DOUBLE" : " VARCHAR");
        }
    }

    private void describe(Database database) throws IOException {
        describe(database, FACTOR, factors, factorNames);
        describe(database, "metric", metrics, metricNames);
    }

    private static void describe(Database database, String part, List<Column> columns, List<String> names)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String words = String.join(WORDS_APART, column.words());
            database.execute(DESCRIPTION, part, i, column.name(), column.unit(), words, names.get(i));
        }
    }

    /** The layout of a database that has its tables. */
    static Layout in(Database database) throws IOException {
        List<Column> factors = new ArrayList<>();
        List<String> factorNames = new ArrayList<>();
        List<Column> metrics = new ArrayList<>();
        List<String> metricNames = new ArrayList<>();
        database.query("SELECT part, name, unit, words, stored_as FROM columns ORDER BY part, position", row -> {
            boolean factor = row.getString(1).equals(FACTOR);
            String words = row.getString(4);
            (factor ? factors : metrics)
                    .add(new Column(
                            row.getString(2),
                            row.getString(3),
                            words.isEmpty() ? List.of() : List.of(words.split(WORDS_APART, -1))));
            (factor ? factorNames : metricNames).add(row.getString(5));
        });
        return new Layout(factors, factorNames, metrics, metricNames);
    }

    /** What the factors are called in the tables, with their units. */
    List<String> factorHeaders() {
        return headers(factors, factorNames);
    }

    /** What the metrics are called in the tables, with their units. */
    List<String> metricHeaders() {
        return headers(metrics, metricNames);
    }

    private static List<String> headers(List<Column> columns, List<String> names) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Column(names.get(i), columns.get(i).unit(), List.of()).header())
                .toList();
    }

    /** The metric names as they stand in a statement. */
    String selected(List<Integer> columns) {
        return columns.stream()
                .map(column -> ", " + Database.name(metricNames.get(column)))
                .collect(Collectors.joining());
    }
}

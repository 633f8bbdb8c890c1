package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.observe.Column;

/** What factors and metrics are called in the tables. */
@Tag("property")
class LayoutTest {
    private static final List<Column> FACTORS = List.of(
            Column.words("hotline", List.of("off", "on")),
            Column.number("it's \"so\"", "share"),
            Column.number("Seed", ""),
            Column.words("seed", List.of("it's", "two words")),
            Column.number("end", "days"));
    private static final List<Column> METRICS = List.of(
            Column.words("outcome", List.of("settled", "it's war, so there", "")),
            Column.number("end", "days"),
            Column.number("END", "hours"));

    @TempDir
    Path folder;

    @Test
    void aLayoutIsFoundAgainInItsDatabase() throws IOException {
        Layout layout = Layout.of(FACTORS, METRICS);
        try (Database database = Database.write(folder.resolve("t.duckdb"))) {
            layout.create(database);

            assertEquals(layout, Layout.in(database));
        }
    }

    @Test
    void namesThatAreTakenGetANumber() {
        Layout layout = Layout.of(FACTORS, METRICS);

        assertEquals(List.of("hotline", "it's \"so\"", "Seed_2", "seed_3", "end"), layout.factorNames());
        assertEquals(List.of("outcome", "end_2", "END_3"), layout.metricNames());
    }

    @Test
    void noTwoColumnsHaveNamesThatDatabasesTakeForOne() {
        List<String> alike = List.of("end", "End", "end_2", "END_2", "point", "end");
        List<Column> columns =
                alike.stream().map(name -> Column.number(name, "")).toList();
        Layout layout = Layout.of(columns, columns);
        Set<String> names = new HashSet<>(List.of(Layout.KEYS.split(", ", -1)));
        int keys = names.size();
        Stream.concat(layout.factorNames().stream(), layout.metricNames().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(names::add);

        assertEquals(keys + 2 * alike.size(), names.size(), layout::toString);
    }
}

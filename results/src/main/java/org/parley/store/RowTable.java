package org.parley.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.experiment.Replication;
import org.parley.experiment.Row;
import org.parley.observe.Column;

/** The file {@code replications.csv}: one line for each replication and world, units in the header. */
final class RowTable implements Closeable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final List<Column> columns;
    private final CSVPrinter printer;

    /** Creates the file, over an older one, and writes its header. */
    RowTable(Path file, List<Column> columns) throws IOException {
        this.columns = columns;
        BufferedWriter writer = Files.newBufferedWriter(file);
        this.printer = new CSVPrinter(writer, FORMAT);
        List<String> header = new ArrayList<>(List.of("replication", "world", "failure"));
        columns.forEach(column -> header.add(column.header()));
        printer.printRecord(header);
    }

    void add(Replication replication) throws IOException {
        for (Row row : replication.rows()) {
            List<String> cells = new ArrayList<>(columns.size() + 3);
            cells.add(Long.toString(replication.number()));
            cells.add(row.world());
            cells.add(row.failure().orElse(""));
            for (int column = 0; column < columns.size(); column++) {
                cells.add(row.failure().isPresent() ? "" : cell(columns.get(column), row.values()[column]));
            }
            printer.printRecord(cells);
        }
    }

    private static String cell(Column column, double value) {
        return column.words().isEmpty() || Double.isNaN(value)
                ? Decimals.text(value)
                : column.words().get((int) value);
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}

package org.parley.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of comma-separated values as spreadsheets and this program write it (RFC 4180): a cell in quotes may hold
 * commas, line breaks and, doubled, quotes. Empty lines and lines that begin with # are skipped.
 *
 * @param rows the lines that are not skipped, up to the first problem
 * @param problem what keeps the table from being read to its end, with its line
 */
record CsvTable(List<Row> rows, Optional<String> problem) {
    private static final int MOST_ROWS = Design.MOST_POINTS + 1; // with the header
    private static final int MOST_COLUMNS = 1_000; // far more than a sweep has factors
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    CsvTable {
        rows = List.copyOf(rows);
    }

    /** Reads a table. */
    static CsvTable parse(String text) {
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Optional<String> wide = tooWide(marked);
        if (wide.isPresent()) {
            return new CsvTable(List.of(), wide);
        }
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(marked, FORMAT)) {
            for (CSVRecord cells : parser) {
                Row row = new Row(
                        (int) parser.getCurrentLineNumber(),
                        cells.stream().map(CsvTable::cell).toList());
                if (rows.size() == MOST_ROWS) {
                    return new CsvTable(
                            rows, Optional.of(row.line() + ": more than " + Design.MOST_POINTS + " points"));
                }
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException malformed) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
            return new CsvTable(rows, Optional.of(line + ": quotes do not end where the cell does"));
        }
        return new CsvTable(rows, otherSeparator(rows));
    }

    /** A line with more commas than a table may have columns, before its cells fill the memory. */
    private static Optional<String> tooWide(String text) {
        int line = 1;
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            commas = letter == '\n' ? 0 : letter == ',' ? commas + 1 : commas;
            line += letter == '\n' ? 1 : 0;
            if (commas >= MOST_COLUMNS) {
                return Optional.of(line + ": more than " + MOST_COLUMNS + " columns");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> otherSeparator(List<Row> rows) {
        if (rows.isEmpty() || rows.get(0).cells().size() > 1) {
            return Optional.empty();
        }
        String header = rows.get(0).cells().get(0);
        String where = rows.get(0).line() + ": cells are separated by ";
        if (header.contains(";")) {
            return Optional.of(where + "semicolons; separate them by commas, and write numbers with a point: 0.5");
        }
        return header.contains("\t") ? Optional.of(where + "tabs; separate them by commas") : Optional.empty();
    }

    /** The cell without the mark that keeps spreadsheets from taking it for a formula. */
    private static String cell(String written) {
        return GUARDED.matcher(written).matches() ? written.substring(1) : written;
    }

    /**
     * A line of the table.
     *
     * @param line the number of its last line in the text, from 1
     * @param cells what is in it
     */
    record Row(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank) && cells.size() == 1;
        }

        /** The row without its first cell. */
        Row rest() {
            return new Row(line, cells.subList(1, cells.size()));
        }
    }
}

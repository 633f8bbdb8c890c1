package org.parley.form;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of comma-separated values (RFC 4180), a line each. A cell that begins as a formula of spreadsheets does, and is no
 * number, is marked with an apostrophe, so that nothing in a name or label is computed by whoever opens the file.
 */
public final class CsvRows implements Closeable, Flushable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]++(\\.[0-9]*+)?|\\.[0-9]++)([eE][-+]?[0-9]+)?|-∞");
    private static final String FORMULA = "=+-@\t\r"; // what a formula begins with

    private final CSVPrinter printer;

    /** Rows that go to a writer, which is closed with them. */
    public CsvRows(Appendable writer) throws IOException {
        printer = new CSVPrinter(writer, FORMAT);
    }

    /** Writes a row. */
    public void print(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvRows::guarded));
    }

    /** A cell as it may be opened with a spreadsheet. */
    static String guarded(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}

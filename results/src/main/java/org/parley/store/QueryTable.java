package org.parley.store;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.form.CsvRows;
import org.parley.form.Decimals;

/** The answer to a question in SQL as comma-separated values. */
final class QueryTable {
    private static final MathContext DIGITS = new MathContext(15); // as many as every double has

    /** Texts, names in quotes, and remarks. */
    private static final Pattern QUOTED = Pattern.compile(
            "'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|(\\$\\w*\\$).*?\\1|--[^\\n]*+|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern FURTHER = Pattern.compile(";[;\\s]*[^;\\s]");

    private final Database database;

    QueryTable(Database database) {
        this.database = database;
    }

    void write(String sql, Writer writer) throws IOException {
        if (FURTHER.matcher(QUOTED.matcher(sql).replaceAll("")).find()) { // only the last would be answered
            throw new IOException("the query failed: it has several questions; ask one at a time");
        }
        database.execute("SET enable_external_access = false; SET lock_configuration = true");
        database.work(connection -> {
            try {
                return answer(connection, sql, writer);
            } catch (SQLException trouble) {
                throw new IOException("the query failed: " + Database.words(trouble), trouble);
            }
        });
    }

    private static long answer(Connection connection, String sql, Writer writer) throws SQLException, IOException {
        long rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            CsvRows table = new CsvRows(writer); // whoever owns the writer closes it
            ResultSetMetaData data = result.getMetaData();
            List<String> header = new ArrayList<>();
            for (int column = 1; column <= data.getColumnCount(); column++) {
                header.add(data.getColumnLabel(column));
            }
            table.print(header);
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= header.size(); column++) {
                    cells.add(text(result.getObject(column)));
                }
                table.print(cells);
                rows++;
            }
            table.flush();
        }
        return rows;
    }

    /** Numbers the same way on every Java version. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isNaN(number) || Double.isInfinite(number)
                    ? Decimals.text(number)
                    : plain(new BigDecimal(number).round(DIGITS));
        }
        return value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

package org.parley.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.parley.store.duckdb.Appender;
import org.parley.store.duckdb.DuckDb;

/**
 * An open DuckDB file with limits on what it may use; results are streamed, never held as a whole. What comes from
 * outside stands behind a statement as its values, never in it; only the names of columns and of the file itself cannot,
 * and are quoted here. The address of the connection is the same for every file.
 */
final class Database implements Closeable {
    private static final String MEMORY = "256MB"; // outside the heap of Java; what needs more goes to disk
    private static final String CHECKPOINT = "64MB"; // of the log, before it is worked into the file

    private static final String CATALOG = "results"; // what the file's tables are in, as seen by a statement
    private static final int MAGIC_AT = 8; // bytes from the beginning of every DuckDB file
    private static final String MAGIC = "DUCK";
    private static final String REASON = "\nError: "; // stands before what matters, if a query breaks while it is read

    private final Path file;
    private final DuckDb duckDb;
    private final Connection connection;

    private Database(Path file, DuckDb duckDb, Connection connection) {
        this.file = file;
        this.duckDb = duckDb;
        this.connection = connection;
    }

    /** Something to be done with the database. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    /** A row of a result that is being read. */
    @FunctionalInterface
    interface Rows {
        void read(ResultSet row) throws SQLException, IOException;
    }

    /** Opens a database, or creates it. */
    static Database write(Path file) throws IOException {
        return open(file, "");
    }

    /** Opens a database that exists; nothing in it can be changed, and its queries reach no other file. */
    static Database read(Path file) throws IOException {
        return open(file, " (READ_ONLY)");
    }

    private static Properties limits(Path file) {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("temp_directory", file + ".tmp");
        properties.setProperty("checkpoint_threshold", CHECKPOINT);
        properties.setProperty("threads", "1"); // rows and files in one order, always
        properties.setProperty("autoinstall_known_extensions", "false"); // nothing is ever downloaded
        properties.setProperty("autoload_known_extensions", "false");
        return properties;
    }

    private static Database open(Path file, String how) throws IOException {
        Path place = place(file);
        DuckDb duckDb = DuckDb.load();
        try {
            return new Database(file, duckDb, connect(duckDb, place, limits(place), how));
        } catch (SQLException unreadable) {
            throw new IOException(
                    file + " cannot be opened: " + words(unreadable)
                            + "; nothing was changed: restore it from a copy, or choose another folder",
                    unreadable);
        }
    }

    /** Where a file is, without links, for DuckDB follows them; what stands before a question mark is where it puts its log. */
    private static Path place(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Path real = Files.isDirectory(folder) ? folder.toRealPath() : folder;
        if (real.toString().contains("?")) {
            throw new IOException(
                    real + " has a question mark in its name, which a store cannot have; choose another folder");
        }
        return real.resolve(file.getFileName());
    }

    private static Connection connect(DuckDb duckDb, Path path, Properties limits, String how) throws SQLException {
        Connection connection = duckDb.open(limits);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ATTACH " + text(path.toString()) + " AS " + CATALOG + how);
            statement.execute("USE " + CATALOG);
            return connection;
        } catch (SQLException unreadable) {
            connection.close();
            throw unreadable;
        }
    }

    /** Does something, with the database's troubles put in words. */
    <T> T work(Work<T> work) throws IOException {
        try {
            return work.with(connection);
        } catch (SQLException trouble) {
            throw trouble(trouble);
        }
    }

    /**
     * Does something wholly or not at all, appenders included. The transaction is begun by a statement: what an appender
     * writes after {@code setAutoCommit(false)} alone is a transaction of its own.
     */
    void transaction(Work<?> work) throws IOException {
        execute("BEGIN TRANSACTION");
        try {
            work(work);
            execute("COMMIT");
        } catch (IOException trouble) {
            try {
                execute("ROLLBACK");
            } catch (IOException alreadyOver) {
                trouble.addSuppressed(alreadyOver);
            }
            throw trouble;
        }
    }

    /** Appends to a table; what is appended in a transaction is part of it. */
    Appender appender(String table) throws SQLException {
        return duckDb.appender(connection, table);
    }

    /** Runs statements that take no values. */
    void execute(String sql) throws IOException {
        work(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Runs a statement with a value for each of its question marks. */
    void execute(String sql, Object... values) throws IOException {
        work(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                return statement.execute();
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(1 + i, values[i]);
        }
        return statement;
    }

    /** Streams the rows of a query with a value for each of its question marks. */
    void query(String sql, Rows rows, Object... values) throws IOException {
        work(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values);
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.read(result);
                }
                return sql;
            }
        });
    }

    private IOException trouble(SQLException trouble) {
        return new IOException(
                file + ": " + words(trouble) + "; what was finished before is kept: once there is space and permission,"
                        + " the same command continues",
                trouble);
    }

    /** What DuckDB says, without what it says about itself. */
    static String words(SQLException trouble) {
        String text = String.valueOf(trouble.getMessage());
        int reason = text.indexOf(REASON);
        return (reason < 0 ? text : text.substring(reason + REASON.length())).strip();
    }

    /** The name of a column as it is written in a statement. */
    static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** An SQL text as it is written in a statement, for the one statement that takes no values. */
    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Whether a file is a database that somebody has begun to make. */
    static boolean isDraft(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            String start = new String(content.readNBytes(MAGIC_AT + MAGIC.length()), StandardCharsets.ISO_8859_1);
            return start.isEmpty() || (start.length() > MAGIC_AT && MAGIC.equals(start.substring(MAGIC_AT)));
        }
    }

    /** Whether there is a database, or at least its file. */
    static boolean exists(Path file) {
        return Files.isRegularFile(file);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException trouble) {
            throw trouble(trouble);
        }
    }
}

package org.parley.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** An open DuckDB file with limits on what it may use; results are streamed, never held as a whole. */
final class Database implements Closeable {
    private static final String MEMORY = "256MB"; // outside the heap of Java; what needs more goes to disk
    private static final String CHECKPOINT = "64MB"; // of the log, before it is worked into the file

    private static final String REASON = "\nError: "; // stands before what matters, if a query breaks while it is read

    private final Path file;
    private final DuckDBConnection connection;

    private Database(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Something to be done with the database. */
    @FunctionalInterface
    interface Work<T> {
        T with(DuckDBConnection connection) throws SQLException, IOException;
    }

    /** A row of a result that is being read. */
    @FunctionalInterface
    interface Rows {
        void read(ResultSet row) throws SQLException, IOException;
    }

    /** Opens a database, or creates it. */
    static Database write(Path file) throws IOException {
        Properties properties = limits();
        properties.setProperty("checkpoint_threshold", CHECKPOINT);
        return open(file, properties);
    }

    /** Opens a database that exists; nothing in it can be changed, and its queries reach no other file. */
    static Database read(Path file) throws IOException {
        Properties properties = limits();
        properties.setProperty("duckdb.read_only", "true");
        return open(file, properties);
    }

    private static Properties limits() {
        Properties properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("threads", "1"); // rows and files in one order, always
        properties.setProperty("autoinstall_known_extensions", "false"); // nothing is ever downloaded
        properties.setProperty("autoload_known_extensions", "false");
        return properties;
    }

    private static Database open(Path file, Properties properties) throws IOException {
        try {
            return new Database(
                    file,
                    DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties)
                            .unwrap(DuckDBConnection.class));
        } catch (SQLException unreadable) {
            throw new IOException(
                    file + " cannot be opened: " + words(unreadable)
                            + "; nothing was changed: restore it from a copy, or choose another folder",
                    unreadable);
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

    /** Runs a statement. */
    void execute(String sql) throws IOException {
        work(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Streams the rows of a query. */
    void query(String sql, Rows rows) throws IOException {
        work(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
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

    /** An SQL name as it is written in a statement. */
    static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** An SQL text as it is written in a statement. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
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

package org.parley.store.duckdb;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** The database of this process: what the store needs of DuckDB beyond what every database has. */
public interface DuckDb {
    /**
     * Opens an empty database in memory.
     *
     * @param options what it may use, by DuckDB's names
     * @throws SQLException if DuckDB refuses them
     */
    Connection open(Properties options) throws SQLException;

    /**
     * Appends rows to a table, which is much faster than statements.
     *
     * @param connection one of {@link #open}
     * @param table name of the table
     * @throws SQLException if there is no such table
     */
    Appender appender(Connection connection, String table) throws SQLException;

    /**
     * The database, loaded when it is first asked for.
     *
     * @throws IOException if its native library cannot be kept anywhere or does not run here, in one sentence
     */
    static DuckDb load() throws IOException {
        return Loading.Once.ATTEMPT.result();
    }
}

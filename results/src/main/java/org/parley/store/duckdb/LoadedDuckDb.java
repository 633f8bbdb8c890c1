package org.parley.store.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** DuckDB's own driver. Is loaded by a {@link DriverLoader}, together with DuckDB, and by nobody else. */
public final class LoadedDuckDb implements DuckDb {
    private static final String ADDRESS = "jdbc:duckdb:"; // the same for every file, so that no name is read as options

    private final DuckDBDriver driver;

    /**
     * Loads the native library, in DuckDB's place.
     *
     * @param library path to its file, or its name where the system has it
     * @throws UnsatisfiedLinkError if it does not run here
     */
    public LoadedDuckDb(String library) {
        if (library.equals(DriverLoader.LIBRARY)) {
            System.loadLibrary(library);
        } else {
            System.load(library);
        }
        this.driver = new DuckDBDriver();
    }

    @Override
    public Connection open(Properties options) throws SQLException {
        return driver.connect(ADDRESS, options);
    }

    @Override
    public Appender appender(Connection connection, String table) throws SQLException {
        return new LoadedAppender(connection.unwrap(DuckDBConnection.class).createAppender(table));
    }
}

package org.parley.store.duckdb;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** DuckDB's own appender. Is loaded by a {@link DriverLoader}, together with DuckDB, and by nobody else. */
final class LoadedAppender implements Appender {
    private final DuckDBAppender appender;

    LoadedAppender(DuckDBAppender appender) {
        this.appender = appender;
    }

    @Override
    public Appender beginRow() throws SQLException {
        appender.beginRow();
        return this;
    }

    @Override
    public Appender append(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public Appender append(long value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public Appender append(double value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public Appender append(@Nullable String value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public Appender appendNull() throws SQLException {
        appender.appendNull();
        return this;
    }

    @Override
    public Appender endRow() throws SQLException {
        appender.endRow();
        return this;
    }

    @Override
    public void close() throws SQLException {
        try (appender) {
            appender.flush(); // by itself, the end swallows what is wrong with it
        }
    }
}

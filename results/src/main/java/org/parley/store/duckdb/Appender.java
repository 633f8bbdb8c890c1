package org.parley.store.duckdb;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Appends rows to a table, cell by cell in the order of its columns. */
public interface Appender extends AutoCloseable {
    /** Begins a row. */
    Appender beginRow() throws SQLException;

    /** Appends a whole number of 32 bits. */
    Appender append(int value) throws SQLException;

    /** Appends a whole number of 64 bits. */
    Appender append(long value) throws SQLException;

    /** Appends a number. */
    Appender append(double value) throws SQLException;

    /** Appends a text, or nothing. */
    Appender append(@Nullable String value) throws SQLException;

    /** Appends nothing, to a column of any kind. */
    Appender appendNull() throws SQLException;

    /** Ends a row. */
    Appender endRow() throws SQLException;

    /** Hands over what was appended. */
    @Override
    void close() throws SQLException;
}

/** DuckDB as the store uses it: its classes in a loader of their own, its native library in a cache of the user. */
@NullMarked
package org.parley.store.duckdb;

import org.jspecify.annotations.NullMarked;

package org.parley.store.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads DuckDB's classes with a native library that is already there. By themselves they unpack it from their jar, some 60
 * MB for every process, into the folder for temporary files, and a process that is killed leaves it behind; nothing tells
 * them otherwise but a loader in which the jar seems to have none and the system does.
 */
final class DriverLoader extends ClassLoader {
    /** What DuckDB calls its library. */
    static final String LIBRARY = "duckdb_java";

    private static final String PACKAGE = "org.duckdb.";
    private static final Set<String> OWN = Set.of(LoadedDuckDb.class.getName(), LoadedAppender.class.getName());

    static {
        registerAsParallelCapable();
    }

    private final @Nullable String file; // of the library

    /** Loads from what another loader sees; without a file, the library is the system's. */
    DriverLoader(ClassLoader parent, @Nullable String file) {
        super(parent);
        this.file = file;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE) && !OWN.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = code.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith("lib" + LIBRARY) ? null : super.getResource(name);
    }

    @Override
    protected @Nullable String findLibrary(String name) {
        return name.equals(LIBRARY) ? file : null;
    }
}

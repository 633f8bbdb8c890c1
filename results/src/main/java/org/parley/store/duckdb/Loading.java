package org.parley.store.duckdb;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.form.FileTrouble;

/** Loads DuckDB with its native library from the first folder that can keep it and from which it runs. */
final class Loading {
    private final Optional<NativeLibrary> library;
    private final Driver driver;

    Loading(Optional<NativeLibrary> library, Driver driver) {
        this.library = library;
        this.driver = driver;
    }

    /** Makes the driver with a native library. */
    @FunctionalInterface
    interface Driver {
        /**
         * Makes the driver.
         *
         * @param file the library; null for what the system has
         * @throws UnsatisfiedLinkError if the library does not run
         */
        DuckDb with(@Nullable Path file);
    }

    /** What came of loading it for this process, which is tried once. */
    static final class Once {
        static final Once ATTEMPT = new Once();

        private final @Nullable DuckDb database;
        private final String trouble;

        private Once() {
            @Nullable DuckDb loaded = null;
            String message = "";
            try {
                loaded = new Loading(NativeLibrary.ofThisMachine(), Loading::driver).from(CacheFolder.ofThisUser());
            } catch (IOException nowhere) {
                message = String.valueOf(nowhere.getMessage());
            }
            this.database = loaded;
            this.trouble = message;
        }

        DuckDb result() throws IOException {
            if (database == null) {
                throw new IOException(trouble);
            }
            return database;
        }
    }

    /** DuckDB in a loader of its own. */
    private static DuckDb driver(@Nullable Path file) {
        String path = file == null ? null : file.toAbsolutePath().toString();
        DriverLoader loader = new DriverLoader(Loading.class.getClassLoader(), path);
        try {
            return Class.forName(LoadedDuckDb.class.getName(), true, loader)
                    .asSubclass(DuckDb.class)
                    .getConstructor(String.class)
                    .newInstance(path == null ? DriverLoader.LIBRARY : path);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof UnsatisfiedLinkError unfit) {
                throw unfit;
            }
            throw new IllegalStateException("DuckDB cannot be loaded", refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("DuckDB is missing from this build", broken);
        }
    }

    /**
     * Loads it.
     *
     * @param folders where the library may lie, in the order in which they are tried
     * @throws IOException if none of them will do, and why, in one sentence
     */
    DuckDb from(List<CacheFolder> folders) throws IOException {
        if (library.isEmpty()) {
            return ofTheSystem();
        }
        List<String> troubles = new ArrayList<>();
        for (CacheFolder folder : folders) {
            try {
                return driver.with(library.get().in(folder));
            } catch (IOException unfit) {
                troubles.add(folder.path() + ": " + FileTrouble.reason(unfit));
            } catch (UnsatisfiedLinkError unfit) {
                troubles.add(folder.path() + ": it does not run from there (" + unfit.getMessage() + ")");
            }
        }
        throw new IOException(
                "The database needs a folder that takes its native library of %d MB and lets it run; name one in"
                                .formatted(library.get().bytes() / 1_000_000)
                        + " XDG_CACHE_HOME. Tried in vain: " + String.join("; ", troubles));
    }

    private DuckDb ofTheSystem() throws IOException {
        try {
            return driver.with(null);
        } catch (UnsatisfiedLinkError none) {
            throw new IOException(
                    "The database has no native library for %s on %s"
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    none);
        }
    }
}

package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Parley writes to files of a user's choice, and how it knows again what it wrote. */
public enum OutputKind {
    /** A page in HTML; names Parley as what made it. */
    PAGE {
        @Override
        boolean wrote(Path file) throws IOException {
            return start(file).contains(PAGE_MARK);
        }
    },

    /** Rows as comma-separated values; has their first columns in its header. */
    CSV {
        @Override
        boolean wrote(Path file) throws IOException {
            return RowTable.isHeader(start(file).lines().findFirst().orElse(""));
        }
    },

    /** Rows as Parquet; names Parley in its metadata, which stand at the end. */
    PARQUET {
        @Override
        boolean wrote(Path file) throws IOException {
            return start(file).startsWith(MAGIC) && end(file).contains(PARQUET_MARK);
        }

        @Override
        boolean isWrittenInOrder() {
            return false;
        }
    };

    /** Stands in the head of a page. */
    static final String PAGE_MARK = "<meta name=\"generator\" content=\"Parley\">";

    /** Stands in the metadata of a Parquet file that Parley wrote. */
    static final String PARQUET_MARK = "org.parley.results";

    private static final String MAGIC = "PAR1"; // at the beginning of every Parquet file
    private static final int LOOKED_AT = 1 << 16; // bytes

    /** Whether a plain file is one of these that Parley wrote. */
    abstract boolean wrote(Path file) throws IOException;

    /** Whether it is written from its beginning to its end, as a device takes it. */
    boolean isWrittenInOrder() {
        return true;
    }

    private static String start(Path file) throws IOException {
        return part(file, 0);
    }

    private static String end(Path file) throws IOException {
        return part(file, Math.max(0, Files.size(file) - LOOKED_AT));
    }

    private static String part(Path file, long skipped) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            content.skipNBytes(skipped);
            return new String(content.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1); // takes any bytes
        }
    }

    @Override
    public String toString() {
        return this == PAGE ? "a page" : "a table";
    }
}

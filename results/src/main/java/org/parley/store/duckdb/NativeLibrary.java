package org.parley.store.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB's native library for this machine, in its jar and once in a folder of the user.
 *
 * @param source where it is in the jar
 * @param checksum CRC-32 of what is there, which the jar's directory knows without unpacking it. It finds what a broken disk
 *     or a process that was killed may leave, in a tenth of the time that a cryptographic digest takes at every start; a
 *     folder that others may write to is not used at all
 * @param bytes how long it is
 */
record NativeLibrary(URL source, long checksum, long bytes) {
    private static final int BUFFER = 1 << 16; // bytes

    /** The library for this machine; empty if DuckDB's jar has none. */
    static Optional<NativeLibrary> ofThisMachine() throws IOException {
        @Nullable URL source = NativeLibrary.class.getResource("/lib" + DriverLoader.LIBRARY + ".so_" + machine());
        return source == null ? Optional.empty() : Optional.of(of(source));
    }

    static NativeLibrary of(URL source) throws IOException {
        URLConnection connection = source.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return new NativeLibrary(
                    source, jar.getJarEntry().getCrc(), jar.getJarEntry().getSize());
        }
        try (InputStream content = connection.getInputStream()) {
            CheckedInputStream checked = new CheckedInputStream(content, new CRC32());
            long bytes = checked.transferTo(OutputStream.nullOutputStream());
            return new NativeLibrary(source, checked.getChecksum().getValue(), bytes);
        }
    }

    /** Operating system and processor as the names in DuckDB's jar have them. */
    private static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return "osx_universal";
        }
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (system.startsWith("windows") ? "windows" : system) + "_"
                + switch (processor) {
                    case "x86_64" -> "amd64";
                    case "aarch64" -> "arm64";
                    default -> processor;
                };
    }

    /**
     * The library in a folder; is unpacked there if it is missing or damaged, by one process at a time.
     *
     * @return its file
     * @throws IOException if the folder cannot be used
     */
    Path in(CacheFolder folder) throws IOException {
        Path file = folder.open().resolve("lib%s-%08x.so".formatted(DriverLoader.LIBRARY, checksum));
        if (!isWhole(file)) {
            try (FileChannel guard = FileChannel.open(
                            file.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = guard.lock()) {
                if (lock.isValid() && !isWhole(file)) { // another process may have unpacked it meanwhile
                    unpack(file);
                }
            }
        }
        return file;
    }

    private boolean isWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != bytes) {
            return false;
        }
        CRC32 found = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            for (int length = content.read(buffer); length > 0; length = content.read(buffer)) {
                found.update(buffer, 0, length);
            }
        }
        return found.getValue() == checksum;
    }

    /** Unpacks beside its place and then moves, so that what is in its place is whole; what a killed process left is used again. */
    private void unpack(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (InputStream content = source.openStream()) {
                Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!isWhole(draft)) {
                throw new IOException("what was unpacked is not what was read");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}

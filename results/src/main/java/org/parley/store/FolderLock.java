package org.parley.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into an experiment's folder, or to read it while nobody writes. The operating system takes it back
 * when the process ends, however it ends. The file {@code lock} also tells others how far its owner is.
 */
final class FolderLock implements Closeable {
    static final String FILE = "lock";

    private static final String OWNER = "process ";
    private static final long GUARDED = Long.MAX_VALUE - 1; // a byte far behind the text, so that others may read that

    private final @Nullable FileChannel channel;

    private FolderLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the right to write.
     *
     * @throws IOException if another process has it, or the folder cannot be written to
     */
    static FolderLock write(Path folder) throws IOException {
        return new FolderLock(lock(
                folder,
                false,
                FileChannel.open(
                        folder.resolve(FILE),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)));
    }

    /**
     * Keeps writers out.
     *
     * @throws IOException if another process is writing
     */
    static FolderLock read(Path folder) throws IOException {
        try {
            return new FolderLock(lock(folder, true, FileChannel.open(folder.resolve(FILE), StandardOpenOption.READ)));
        } catch (NoSuchFileException none) { // a copy of a folder has no writers
            return new FolderLock(null);
        }
    }

    private static FileChannel lock(Path folder, boolean shared, FileChannel channel) throws IOException {
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock(GUARDED, 1, shared);
        } catch (OverlappingFileLockException ours) {
            lock = null; // another thread of this process has it
        }
        if (lock == null) {
            channel.close();
            throw new FolderInUseException(folder, owner(folder).orElse("another process"));
        }
        return channel;
    }

    /** Whether a file of this name is one: nothing is in it yet, or what its owner tells. */
    static boolean isLock(Path file) throws IOException {
        return Files.isRegularFile(file)
                && (Files.size(file) == 0 || Files.readString(file).startsWith(OWNER));
    }

    /** What the owner of a folder wrote last about itself, if it wrote anything. */
    static Optional<String> owner(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.isRegularFile(file) ? Files.readString(file).strip() : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Tells others how far the owner is. */
    void tell(String about) throws IOException {
        if (channel != null) {
            String owner = OWNER + ProcessHandle.current().pid() + ", which " + about + "\n";
            ByteBuffer text = ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8));
            channel.write(text, 0);
            channel.truncate(text.capacity());
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}

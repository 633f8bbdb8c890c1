package org.parley.store.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder for what can be made again, in which nobody but its user writes: what lies there is run. */
record CacheFolder(Path path) {
    private static final String NAME = "parley";
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Those of the user of this process, the best first. */
    static List<CacheFolder> ofThisUser() {
        return of(
                System.getenv(),
                System.getProperty("user.home"),
                System.getProperty("user.name"),
                System.getProperty("java.io.tmpdir"));
    }

    /**
     * Those of a user: where the system has such folders, and in the folder for temporary files as a last resort.
     *
     * @param variables of the environment
     * @param home the user's folder, where the environment says nothing of it
     * @param user name of the user, so that users of one folder for temporary files have folders of their own
     * @param temporary the folder for temporary files
     */
    static List<CacheFolder> of(Map<String, String> variables, String home, String user, String temporary) {
        Optional<Path> cache = absolute(variables.get("XDG_CACHE_HOME"))
                .or(() -> absolute(variables.get("LOCALAPPDATA"))) // Windows
                .or(() -> absolute(variables.getOrDefault("HOME", home)).map(folder -> folder.resolve(".cache")));
        String plain = user.replaceAll("[^A-Za-z0-9._-]", "_");
        return Stream.of(
                        cache.map(folder -> folder.resolve(NAME)),
                        absolute(temporary).map(folder -> folder.resolve(NAME + "-" + plain)))
                .flatMap(Optional::stream)
                .map(CacheFolder::new)
                .toList();
    }

    private static Optional<Path> absolute(@Nullable String folder) {
        try {
            return Optional.ofNullable(folder).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /**
     * Makes it if it does not exist.
     *
     * @return its path
     * @throws IOException if it cannot be made, or if others may write to it
     */
    Path open() throws IOException {
        boolean knowsOwners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            if (knowsOwners) {
                Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PRIVATE));
            } else {
                Files.createDirectory(path);
            }
        }
        if (knowsOwners && !isOwn()) {
            throw new IOException("belongs to another user, or others may write to it");
        }
        return path;
    }

    private boolean isOwn() throws IOException {
        return Files.getOwner(path).equals(self())
                && Files.getPosixFilePermissions(path).stream().noneMatch(OTHERS_WRITE::contains);
    }

    private static UserPrincipal self() throws IOException {
        Path process = Path.of("/proc/self"); // Linux knows the user of a process even where the user has no name
        return Files.exists(process)
                ? Files.getOwner(process)
                : process.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(System.getProperty("user.name"));
    }
}

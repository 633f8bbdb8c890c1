package org.parley.store.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the native library may lie. */
@Tag("property")
@DisabledOnOs(OS.WINDOWS) // paths and permissions as Unix has them
class CacheFolderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XDG_CACHE_HOME=/c HOME=/h | /home/a | a | /tmp | /c/parley /tmp/parley-a",
                "XDG_CACHE_HOME=c HOME=/h | /home/a | a | /tmp | /h/.cache/parley /tmp/parley-a",
                "A=b | /home/a | a | /tmp | /home/a/.cache/parley /tmp/parley-a",
                "HOME=h | ? | a | /tmp | /tmp/parley-a",
                "A=b | ? | a/../b | /tmp | /tmp/parley-a_.._b",
                "A=b | ? | a | tmp | ''"
            })
    void theUsersComesFirst(String variables, String home, String user, String temporary, String folders) {
        Map<String, String> environment = Arrays.stream(variables.split(" "))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));

        assertEquals(
                folders,
                CacheFolder.of(environment, home, user, temporary).stream()
                        .map(one -> one.path().toString())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void itIsMadeForItsUserAlone() throws IOException {
        Path made = new CacheFolder(folder.resolve("a/b/parley")).open();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx----w-", "rwxrwxrwx"})
    void oneThatOthersMayWriteToIsRefused(String permissions) throws IOException {
        Path open = Files.createDirectory(folder.resolve("parley"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(permissions));
        IOException refused = assertThrows(IOException.class, () -> new CacheFolder(open).open());

        assertEquals("belongs to another user, or others may write to it", refused.getMessage());
    }
}

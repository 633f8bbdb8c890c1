package org.parley.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the library says what is so: its example is the file, and the file compiles and runs. */
@Tag("property")
@Tag("jdk")
class LibraryPageTest {
    private static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));
    private static final Path EXAMPLE = ROOT.resolve("docs/examples/FirstExperiment.java");

    @TempDir
    Path folder;

    @Test
    void theExampleOfThePageIsTheFile() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/library.md"));

        assertThat(page)
                .as("docs/library.md shows another text")
                .contains("```java\n" + Files.readString(EXAMPLE) + "```\n");
    }

    @Test
    void theExampleCompilesAndRuns() throws Exception {
        int problems = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all,-path",
                        "-Werror",
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        EXAMPLE.toString());
        assertEquals(0, problems);

        List<String> said = run().lines().toList();
        assertEquals(4, said.size(), said::toString);
        assertThat(said.get(0)).as(said::toString).startsWith("In cuba-1962, ");
        assertThat(said.get(1)).as(said::toString).startsWith("War as is less war with a slow embassy: Interval[");
        assertThat(said.get(2)).as(said::toString).contains("reach rung 10 (full-scale war) by day 13.0");
        assertTrue(said.get(3).matches("[0-9]+00 replications were enough"), said::toString);
    }

    private String run() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(kept);
            loader.loadClass("FirstExperiment")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static Stream<String> thePageNamesPackagesThatExist() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/library.md")).stream()
                .filter(line -> line.startsWith("| `org.parley."))
                .map(line -> line.split("`", -1)[1]);
    }

    @ParameterizedTest
    @MethodSource
    void thePageNamesPackagesThatExist(String name) throws ClassNotFoundException {
        assertEquals(name, Class.forName(name + ".package-info").getPackageName());
    }
}

package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the digest of the model is made of: the sources that compute rows, as the build has left them beside its classes. */
@Tag("property")
class ComputingTest {
    private static final Path COMPUTING = Path.of("target", "computing");

    @Test
    void roomsThatComputeHaveAPartInItAndFindingsHaveNone() throws IOException {
        try (Stream<Path> rooms = Files.list(COMPUTING)) {
            List<String> names = rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "design",
                            "doctrine",
                            "engine",
                            "event",
                            "experiment",
                            "measure",
                            "model",
                            "observe",
                            "random"),
                    names);
        }
        assertTrue(Files.exists(COMPUTING.resolve("experiment/play")));
        assertTrue(Files.notExists(COMPUTING.resolve("experiment/tally")));
    }

    @Test
    void commentsAndLayoutHaveNoPartInIt() throws IOException {
        String text = Files.readString(COMPUTING.resolve("random/KeyedRandom.java"));

        assertThat(text).startsWith("package org.parley.random;\n");
        assertThat(text).contains("\npublic double uniform(Purpose purpose, long entity, ");
        assertThat(text).doesNotContain("/*");
        assertThat(text).doesNotContain("//");
        assertThat(text).doesNotContain("\n\n");
    }
}

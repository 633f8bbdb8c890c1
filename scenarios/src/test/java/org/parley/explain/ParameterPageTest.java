package org.parley.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.read.scenario.ScenarioReader;

@Tag("jdk")
class ParameterPageTest {
    /** Make it anew with {@code ./parley explain --page > docs/parameters.md}. */
    @Test
    @Tag("regression")
    void theCommittedPageIsFresh() throws IOException {
        Path page = Path.of(System.getProperty("parley.root", "..")).resolve("docs/parameters.md");

        assertEquals(ParameterPage.of(ScenarioReader.KINDS), Files.readString(page));
    }

    @Test
    @Tag("property")
    void everyFallbackSaysWhereItIsFrom() {
        List<FieldEntry> bare = Reference.of(ScenarioReader.KINDS).fields().stream()
                .filter(field -> field.allowed().startsWith("a number")
                        || field.allowed().startsWith("a whole number"))
                .filter(field -> Character.isDigit(field.fallback().charAt(0))
                        && field.source().isEmpty())
                .toList();

        assertEquals(List.of(), bare);
    }

    @Test
    @Tag("property")
    void fieldsAreFoundByNameAndByKind() {
        Reference reference = Reference.of(ScenarioReader.KINDS);

        assertEquals(
                "/nations/<nation>/aim/greedyShare",
                reference.named("greedyShare").get(0).path());
        assertThat(reference.named("lognormal")).anyMatch(field -> field.name().equals("medianHours"));
        assertFalse(reference.named("observation").isEmpty());
        assertTrue(reference.named("nothing").isEmpty());
        assertThat(reference.names()).contains("ultimatum");
    }
}

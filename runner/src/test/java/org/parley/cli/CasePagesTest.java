package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.read.library.Library;
import org.parley.read.scenario.ScenarioReader;
import org.parley.read.tree.InvalidScenarioException;
import org.parley.testing.Golden;

/** Every case has a page, made of the scenario as it is now. */
@Tag("jdk")
class CasePagesTest {
    private static final Library LIBRARY = Library.builtIn();
    private static final Path PAGES = Path.of(System.getProperty("parley.root"), "docs", "cases");

    @Tag("regression")
    @ParameterizedTest
    @ValueSource(strings = {"brahmos-2022", "cuba-1962", "early-warning-loss", "su24-2015"})
    void figuresAreThoseOfToday(String name) throws IOException {
        Console console = new Console();

        console.run("page", name, "-n", "1000", "--seed", "1");

        Golden.assertHolds("docs/cases/" + name + ".md", console.out());
    }

    @Tag("property")
    @ParameterizedTest
    @MethodSource("cases")
    void pagesAreOfTheScenarioAsItIsNow(String name) throws IOException, InvalidScenarioException {
        String hash = new ScenarioReader(LIBRARY)
                .read(LIBRARY.scenario(name).orElseThrow(), List.of())
                .hash();
        String page = Files.readString(PAGES.resolve(name + ".md"));

        assertThat(page)
                .as(() -> "run: ./parley page " + name + " > docs/cases/" + name + ".md")
                .contains("of the scenario with hash " + hash);
        LIBRARY.overlays(name).keySet().forEach(overlay -> assertTrue(page.contains("`--with " + overlay + "`")));
    }

    static Stream<String> cases() {
        return LIBRARY.scenarios().stream().filter(name -> !name.startsWith("theory/"));
    }
}

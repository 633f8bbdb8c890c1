package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found is printed, and drawn on a page where one is asked for. */
@Tag("property")
class ReportOptionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attribute july-1914 -n 20 | What each adds",
                "compare cuba-1962 --with hotline -n 20 | Difference to cuba-1962",
                "time cuba-1962 -n 20 | reached, or settled before",
                "choose cuba-1962 --between USA,USSR --candidate hotline-1963 -n 400 --fresh 100 | What each does"
            })
    void aPageHasTheSentenceThePicturesTheTextAndTheCommand(String line, String picture) throws IOException {
        Path page = folder.resolve("page.html");
        Console console = new Console();
        assertEquals(0, console.run(Console.words(line + " --page " + page)), console.err());

        String html = Files.readString(page);
        String sentence = console.out().lines().findFirst().orElseThrow();
        assertThat(html).as(sentence).contains("<p class=\"finding\">" + sentence);
        assertThat(html).contains(picture);
        assertThat(html).contains("./parley " + line.strip());
        assertTrue(
                html.matches("(?s).*<footer>.*, seed 1, scenario [0-9a-f]{64}.*"), html.substring(html.length() - 600));
        assertThat(console.out()).endsWith("Page: " + page + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attribute july-1914 -n 1000000",
                "compare cuba-1962 july-1914 -n 1000000",
                "time cuba-1962 -n 1000000",
                "choose cuba-1962 --between USA,USSR --candidate hotline-1963"
            })
    void aPageThatCannotBeIsRefusedBeforeAnythingIsPlayed(String line) {
        Console.refused(1, line + " --page " + folder.resolve("nowhere/page.html"), "nowhere does not exist");
        Console.refused(1, line + " --page " + folder, "is a folder; it must be a file");
        Console.refused(1, line + " --page=", "--page is empty; it must name a file");
    }

    @Test
    void aFileIsNoFolderForAPage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Console.refused(1, "time cuba-1962 --page " + file + "/page.html", file + " is a file, not a folder");
    }

    @Test
    void figuresForMachinesStayAlone() {
        Console console = new Console();
        String page = folder.resolve("page.html").toString();

        assertEquals(0, console.run("time", "cuba-1962", "-n", "20", "--json", "--page", page), console.err());
        assertThat(console.out()).endsWith("}\n");
        assertThat(console.out()).doesNotContain("Page");
        assertThat(console.out()).contains("\"seed\" : 1");
        assertThat(console.out()).contains("\"hash\" : \"");
    }
}

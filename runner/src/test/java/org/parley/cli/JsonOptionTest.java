package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run and a status say to machines is what they say to people, and what the folder of the run keeps. */
@Tag("property")
class JsonOptionTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run cuba-1962 -n 20 --seed 3",
                "run cuba-1962 --replication 7 --seed 3",
                "run cuba-1962 --until 0.2 --at-most 400 --seed 3",
                "run theory/loss-of-control --rare -n 40 --repetitions 4 --seed 3",
                "run theory/loss-of-control --rare -n 40 --repetitions 4 --replication 2 --seed 3"
            })
    void aRunSaysToMachinesWhatItsFolderKeeps(String line) throws IOException {
        String words = run(line + " --out " + folder.resolve("words"));
        JsonNode printed = JSON.readTree(run(line + " --json --out " + folder.resolve("json")));
        JsonNode kept = JSON.readTree(Files.readString(folder.resolve("json/summary.json")));

        assertThat(words).startsWith(printed.get("finding").asString());
        kept.properties().forEach(field -> assertEquals(field.getValue(), printed.get(field.getKey()), field::getKey));
        assertEquals(3, printed.get("seed").asInt());
        assertThat(printed.at("/scenarios/0/hash").asString()).hasSize(64);
        assertEquals(
                Files.readString(folder.resolve("words/summary.json")),
                Files.readString(folder.resolve("json/summary.json")));
    }

    @Test
    void aStatusSaysToMachinesWhatItSaysToPeople() {
        String out = folder.resolve("out").toString();
        run("run cuba-1962 -n 20 --out " + out);
        JsonNode status = JSON.readTree(run("status " + out + " --json"));

        assertThat(run("status " + out)).startsWith(status.get("finding").asString());
        assertEquals("complete", status.get("state").asString());
        assertEquals(20, status.get("finished").asInt());
        assertEquals(20, status.get("total").asInt());
        assertEquals(1, status.get("seed").asInt());
    }

    private static String run(String line) {
        Console console = new Console();
        assertEquals(0, console.run(Console.words(line)), console.err());
        return console.out();
    }
}

package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.experiment.Replication;
import org.parley.experiment.Row;
import org.parley.experiment.World;
import org.parley.observe.Column;

@Tag("property")
class RunFolderTest {
    private static final List<Column> COLUMNS =
            List.of(Column.words("outcome", List.of("war", "settled")), Column.number("end", "days"));

    @TempDir
    Path folder;

    @Test
    void aRunLeavesRowsWithUnitsAndReasons() throws IOException {
        try (RunFolder run = RunFolder.create(folder, manifest(1), COLUMNS)) {
            run.add(new Replication(0, List.of(row(0, 1.25), row(1, Double.NaN))));
            run.add(new Replication(
                    1, List.of(new Row(World.AS_IS, new double[0], Optional.of("no, not \"so\"")), row(1, 3))));
            run.finish(Map.of("finding", "none"), "complete");
        }

        assertEquals("""
                replication,world,failure,outcome,end[days]
                0,as-is,,war,1.25
                0,as-is,,settled,
                1,as-is,"no, not ""so""\",,
                1,as-is,,settled,3
                """, Files.readString(folder.resolve("replications.csv")));
        assertTrue(Files.readString(folder.resolve("manifest.json")).contains("\"state\" : \"complete\""));
        assertTrue(Files.readString(folder.resolve("summary.json")).contains("\"finding\" : \"none\""));
    }

    @Test
    void theSameRunMayBeWrittenAgain() throws IOException {
        RunFolder.create(folder, manifest(1), COLUMNS).close();
        RunFolder.create(folder, manifest(1), COLUMNS).close();

        assertTrue(Files.exists(folder.resolve("replications.csv")));
    }

    @Test
    void anotherRunIsNotOverwritten() throws IOException {
        RunFolder.create(folder, manifest(1), COLUMNS).close();
        IOException refused = assertThrows(IOException.class, () -> RunFolder.create(folder, manifest(2), COLUMNS));

        assertTrue(String.valueOf(refused.getMessage()).contains("case-01234567-seed-1-n-5"), refused.getMessage());
    }

    @Test
    void aFolderOfOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThrows(IOException.class, () -> RunFolder.create(folder, manifest(1), COLUMNS));
    }

    @Test
    void aBrokenManifestIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{");

        assertThrows(IOException.class, () -> RunFolder.create(folder, manifest(1), COLUMNS));
    }

    private static Row row(double... values) {
        return new Row(World.AS_IS, values, Optional.empty());
    }

    private static Manifest manifest(long seed) {
        return new Manifest("case", "0123456789abcdef", List.of(), "1", seed, 0, 5, Map.of(), "run", 1, "17");
    }
}

package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.experiment.play.MonteCarlo;
import org.parley.form.Note;
import org.parley.form.Report;

/** Rows that are not as they were written are told, and never added to; those that are, are shown as they were. */
@Tag("property")
@Tag("jdk")
class DamageTest {
    private static final Study STUDY = Studies.varied("hotline", 2, 40);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM replications WHERE point = 0 AND replication = 3 | the rows are damaged: replication 4 of point 0"
                        + " is out of order",
                "DELETE FROM replications WHERE point = 1 AND replication = 39 | the rows of ID are damaged: there are 79"
                        + " replications instead of 80",
                "INSERT INTO replications SELECT * FROM replications LIMIT 2 | the rows are damaged: replication 0 of point 0"
                        + " is out of order",
                "DELETE FROM units | the rows of ID are damaged: there are 80 replications instead of 0",
                "UPDATE replications SET outcome = 'peace' | the rows are damaged: outcome = 'peace' is none of its words"
            })
    void rowsThatWereTamperedWithAreNotShown(String sql, String message) throws IOException {
        Studies.fill(folder, STUDY, UnaryOperator.identity());
        try (Database database = Database.write(folder.resolve("results.duckdb"))) {
            database.execute(sql);
        }
        try (RunFolder run = RunFolder.open(folder, STUDY)) {
            IOException damaged = assertThrows(
                    IOException.class,
                    () -> run.play(
                            new MonteCarlo(Studies.experiment(STUDY), () -> false), List.of("outcome"), batch -> true));

            assertEquals(message.replace("ID", STUDY.manifest().id()), damaged.getMessage());
        }
    }

    @Test
    void whatIsNotAskedForIsNotKnownAndTheRestIsAsItWas() throws IOException {
        Studies.fill(folder, STUDY, UnaryOperator.identity());
        List<Double> ends = new ArrayList<>();
        try (RunFolder run = RunFolder.open(folder, STUDY)) {
            run.play(new MonteCarlo(Studies.experiment(STUDY), () -> false), List.of("end"), batch -> {
                batch.replications()
                        .forEach(replication -> replication.rows().forEach(row -> {
                            assertTrue(Double.isNaN(row.values()[0])); // the outcome
                            ends.add(row.values()[1]);
                        }));
                return true;
            });
            assertEquals(80, run.found());
        }

        assertEquals(160, ends.size());
        assertEquals(List.of(0.0, 0.0, 1.0, 0.25, 2.0, 0.5), ends.subList(0, 6));
        assertEquals(List.of(79.0, 39 / 4.0), ends.subList(158, 160));
    }

    /** The made-up ends are 0 to 39 and 40 to 79 as they are; a quarter of 0 to 39 in the clear twin of each point. */
    @Test
    void meansAreOfEachPointAndWorld() throws IOException {
        Studies.fill(folder, STUDY, UnaryOperator.identity());
        try (RunFolder run = RunFolder.open(folder, STUDY)) {
            assertEquals(
                    19.5, run.means().of("end", "as-is").get(0).difference().estimate(), 1e-9);
            assertEquals(
                    59.5, run.means().of("end", "as-is").get(1).difference().estimate(), 1e-9);
            assertEquals(
                    19.5 / 4, run.means().of("end", "clear").get(1).difference().estimate(), 1e-9);
        }
    }

    @Test
    void thePageSaysWhereItsFiguresAreFrom() throws IOException {
        Studies.fill(folder, STUDY, UnaryOperator.identity());
        try (RunFolder run = RunFolder.open(folder, STUDY)) {
            run.writePage(new Report("case", "Nothing was found.", List.of(new Note("a line & another"))));
        }
        String page = Files.readString(folder.resolve("report.html"));

        assertThat(page).contains("<title>case</title>");
        assertThat(page).contains("<p class=\"finding\">Nothing was found.</p>");
        assertThat(page).contains("<p>a line &amp; another</p>");
        assertThat(page).contains("<footer>run, version 1, seed 1, scenario 0123456789abcdef</footer>");
    }
}

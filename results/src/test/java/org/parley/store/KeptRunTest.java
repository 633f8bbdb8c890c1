package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Row;
import org.parley.report.status.StatusReport;

/** What can be asked of a folder that nobody is playing. */
@Tag("property")
@Tag("jdk")
class KeptRunTest {
    @TempDir
    Path folder;

    /** Forty made-up replications at each of two points; one of them failed. */
    private void fill() throws IOException {
        Studies.fill(
                folder, Studies.varied("hotline", 2, 40), batch -> batch.point() == 1 ? withAFailure(batch) : batch);
    }

    private static Batch withAFailure(Batch batch) {
        List<Replication> replications = batch.replications().stream()
                .map(replication -> replication.number() != 7 ? replication : failed(replication))
                .toList();
        return new Batch(batch.round(), batch.point(), replications, batch.endsRound());
    }

    private static Replication failed(Replication replication) {
        Row broken = new Row("as-is", new double[0], Optional.of("no, not \"so\""));
        return new Replication(
                replication.number(), List.of(broken, replication.rows().get(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT count(*) n FROM replications | n;160",
                "SELECT hotline, sum(\"end\") FROM results WHERE world = 'clear' GROUP BY 1 ORDER BY 1"
                        + " | hotline,\"sum(\"\"end\"\")\";level 0,195;level 1,195",
                "SELECT outcome, count(*) n FROM replications GROUP BY 1 ORDER BY 1 | outcome,n;settled,80;war,79;\"\",1",
                "SELECT rerun FROM replications WHERE failure IS NOT NULL | rerun;./parley run case --replication 7",
                "SELECT 1 one /* ; */ ; -- and no; more | one;1",
                "SELECT $$a; b$$ < 'c;;d' AS one | one;true",
                "SELECT 0.1::DOUBLE a, 1e-9::DOUBLE b, 1/0 c, NULL d, 2::BIGINT e | a,b,c,d,e;0.1,0.000000001,Infinity,,2",
                "SELECT DISTINCT seed, scenario_hash FROM replications | seed,scenario_hash;1,cafe",
                "SELECT sum(replications), sum(failed) FROM units" + " | sum(replications),sum(failed);80,1"
            })
    void aQuestionIsAnswered(String sql, String answer) throws IOException {
        fill();
        StringWriter text = new StringWriter();
        try (KeptRun run = KeptRun.open(folder)) {
            run.query(sql, text);
        }

        assertEquals(answer.replace(';', '\n') + "\n", text.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELEC 1 | syntax error",
                "SELECT 1; SELECT 2 | it has several questions; ask one at a time",
                "PIVOT replications ON outcome USING count(*); SELECT 2 | it has several questions",
                "PRAGMA version; SELECT 3 | it has several questions",
                "SELECT peak FROM replications | peak",
                "DROP TABLE replications | read-only",
                "DELETE FROM replications | read-only",
                "COPY replications TO 'rows.csv' | disabled",
                "SELECT * FROM read_csv('/etc/passwd') | disabled",
                "SET enable_external_access = true | locked"
            })
    void whatIsNoQuestionIsRefused(String sql, String message) throws IOException {
        fill();
        StringWriter text = new StringWriter();
        try (KeptRun run = KeptRun.open(folder)) {
            IOException refused = assertThrows(IOException.class, () -> run.query(sql, text));

            assertThat(refused.getMessage()).startsWith("the query failed: ");
            assertThat(refused.getMessage()).contains(message);
        }
    }

    @Test
    void failuresAreRowsWithTheirReasonAndACommand() throws IOException {
        fill();
        try (KeptRun run = KeptRun.open(folder)) {
            Status status = run.status();

            assertEquals(80, status.finished());
            assertEquals(80, status.total());
            assertEquals(1, status.failed());
            assertEquals(
                    List.of(new Status.Failure(1, 7, "as-is", "no, not \"so\"", "./parley run case --replication 7")),
                    status.failures());
            List<String> lines = StatusReport.of(status).lines();
            assertThat(lines).contains("  again: ./parley run case --replication 7");
            assertThat(lines.get(0)).endsWith("80 of 80 replications are finished, 1 of which failed.");
        }
    }

    @Test
    void failedRowsAreEmptyInTables() throws IOException {
        fill();
        StringWriter text = new StringWriter();
        try (KeptRun run = KeptRun.open(folder)) {
            run.writeCsv(text);
        }

        assertThat(text.toString()).contains("\n1,level 1,7,as-is,1,cafe,\"no, not \"\"so\"\"\",,\n");
    }

    @Test
    void parquetHasAllRowsInOrderAndTheSameBytesAgain() throws IOException {
        fill();
        Path one = folder.resolve("one.parquet");
        Path two = folder.resolve("two.parquet");
        try (KeptRun run = KeptRun.open(folder)) {
            run.writeParquet(OutputFile.at("--to", one, OutputKind.PARQUET));
            run.writeParquet(OutputFile.at("--to", two, OutputKind.PARQUET));
        }
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        try (Database scratch = Database.write(folder.resolve("scratch.duckdb"))) {
            StringBuilder rows = new StringBuilder();
            scratch.query(
                    "SELECT point, hotline, replication, world, outcome FROM read_parquet(?) LIMIT 3 OFFSET 79",
                    row -> rows.append(row.getInt(1))
                            .append(row.getString(2))
                            .append(row.getLong(3))
                            .append(row.getString(4))
                            .append(row.getString(5))
                            .append(' '),
                    one.toString());
            assertEquals("0level 039clearsettled 1level 10as-iswar 1level 10clearsettled ", rows.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's; a=b", "why?x=1&y", "{point}*[0-9]", "100%s", "'); --", "two\nlines"})
    void aTableMayHaveAnyName(String name) throws IOException {
        fill();
        Path plain = folder.resolve("plain.parquet");
        Path odd = folder.resolve(name + ".parquet");
        try (KeptRun run = KeptRun.open(folder)) {
            run.writeParquet(OutputFile.at("--to", plain, OutputKind.PARQUET));
            run.writeParquet(OutputFile.at("--to", odd, OutputKind.PARQUET));
        }

        assertEquals(-1, Files.mismatch(plain, odd));
    }

    @Test
    void aTableTakesThePlaceOfAnOlderOne() throws IOException {
        fill();
        StringWriter text = new StringWriter();
        try (KeptRun run = KeptRun.open(folder)) {
            run.writeCsv(text);
            Path file = Files.writeString(
                    folder.resolve("rows.csv"),
                    text.toString().lines().findFirst().orElseThrow());
            run.writeCsv(OutputFile.at("--to", file, OutputKind.CSV));

            assertEquals(text.toString(), Files.readString(file));
        }
        try (Stream<Path> content = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    content.filter(file -> file.toString().endsWith(".new")).toList());
        }
    }

    @Test
    void aDamagedDatabaseIsTroubleAndKeepsNobodyOut() throws IOException {
        fill();
        Files.writeString(folder.resolve("results.duckdb"), "no database");

        assertTrouble(folder, "results.duckdb cannot be opened");
        FolderLock.write(folder).close();
    }

    @Test
    void whatEndedWithoutNoticeIsStillRunning() throws IOException {
        fill();
        try (KeptRun run = KeptRun.open(folder)) {
            assertEquals("running", run.status().state());
        }
        Files.delete(folder.resolve("manifest.json"));
        try (KeptRun run = KeptRun.open(folder)) {
            assertEquals("running", run.status().state());
            assertEquals("", run.status().fact("colour"));
        }
    }

    @Test
    void whatIsNoFolderOfAnExperimentIsTrouble() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertTrouble(folder, "holds no experiment");
        assertTrouble(file, "is a file");
        assertTrouble(folder.resolve("nowhere"), "does not exist");
    }

    private static void assertTrouble(Path folder, String message) {
        IOException trouble = assertThrows(IOException.class, () -> KeptRun.open(folder));

        assertThat(trouble.getMessage()).contains(message);
    }
}

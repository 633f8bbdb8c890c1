package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an experiment is called, and what its manifest keeps. */
@Tag("property")
class ManifestTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, 1000, '', as-is clear, '', '', case-01234567-seed-5-n-1000",
        "17, 1, '', as-is clear, '', '', case-01234567-seed-5-replication-17",
        "0, 1000, fedcba9876543210, as-is clear, '', '', case-01234567-sweep-fedcba98-seed-5-n-1000",
        "0, 1000, '', as-is, '', '', case-01234567-seed-5-n-1000-no-twin",
        "0, 1000, '', as-is clear, until ± 0.01, '', case-01234567-seed-5-n-1000-until-0.01",
        "0, 1000, cafe, as-is, until ± 0.01, '', case-01234567-sweep-cafe-seed-5-n-1000-no-twin-until-0.01",
        "0, 20, '', as-is clear, '', fixed splitting, case-01234567-seed-5-n-20-fixed-splitting"
    })
    void theIdDiffersWhereTheExperimentDoes(
            long first, int count, String design, String worlds, String until, String method, String id) {
        assertEquals(
                id + "-metrics-25a63e52",
                manifest(first, count, design, worlds, until, method).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Übung 1; v2 ! Übung 1; v2",
                "who? me* ! who- me-",
                "a/b\\c:d|e<f>\"g ! a-b-c-d-e-f--g",
                "'two\nlines' ! two-lines",
                "0123456789012345678901234567890123456789more ! 0123456789012345678901234567890123456789"
            })
    void aFolderIsCalledAsEveryFileSystemTakesIt(String scenario, String name) {
        Manifest manifest = manifest(scenario, 0, 1000, "", "as-is clear", "", "");

        assertEquals(name + "-01234567-seed-5-n-1000-metrics-25a63e52", manifest.id());
    }

    @Test
    void aManifestTellsHowItsExperimentEnded() throws IOException {
        Manifest manifest = manifest(0, 1000, "cafe", "as-is clear", "until ± 0.01", "fixed splitting");
        ManifestFile.write(folder, manifest, "interrupted");

        assertEquals(Optional.of(manifest.id()), ManifestFile.id(folder));
        assertEquals(Optional.of("interrupted"), ManifestFile.state(folder));
        String text = Files.readString(folder.resolve("manifest.json"));
        assertThat(text).contains("\"build\" : \"feedc0de\"");
        assertThat(text).contains("\"designHash\" : \"cafe\"");
        assertThat(text).contains("\"until\" : \"until ± 0.01\"");
        assertThat(text).contains("\"method\" : \"fixed splitting\"");
        assertThat(text).contains("\"metrics\" : [ \"outcome\" ]");
    }

    @Test
    void aManifestThatSaysNothingIsNotTakenForOurs() throws IOException {
        assertEquals(Optional.empty(), ManifestFile.id(folder));
        Files.writeString(folder.resolve("manifest.json"), "{}");

        assertEquals(Optional.of("a run without a name"), ManifestFile.id(folder));
        assertEquals(Optional.of("unknown"), ManifestFile.state(folder));
    }

    @Test
    void aDesignHashTellsPointsAndTheirOrderApart() {
        StudyPoint none = new StudyPoint(List.of("none"), "cafe", RepeatCommand.NONE);
        StudyPoint hotline = new StudyPoint(List.of("hotline"), "beef", RepeatCommand.NONE);
        String hash = Study.designHash(List.of("channel"), List.of(none, hotline));

        assertEquals(64, hash.length());
        assertNotEquals(hash, Study.designHash(List.of("channel"), List.of(hotline, none)));
        assertNotEquals(hash, Study.designHash(List.of("chan"), List.of(none, hotline)));
        assertNotEquals(
                hash,
                Study.designHash(
                        List.of("channel"),
                        List.of(new StudyPoint(List.of("none"), "dead", RepeatCommand.NONE), hotline)));
        assertEquals( // how a point is run again has no part in what it is
                hash,
                Study.designHash(
                        List.of("channel"),
                        List.of(new StudyPoint(List.of("none"), "cafe", RepeatCommand.of("run")), hotline)));
    }

    @Test
    void aReplicationIsPlayedAgainByTheCommandOfItsPointOrOfItsWorld() {
        StudyPoint together = new StudyPoint(List.of(), "cafe", run("case"));
        StudyPoint apart = new StudyPoint(
                List.of(), "cafe", RepeatCommand.of("compare").with(List.of("a", "b")), Map.of("b", run("b")));

        assertEquals(Optional.of("./parley run case --replication 7"), together.again("clear", 7));
        assertEquals(Optional.of("./parley run b --replication 7"), apart.again("b", 7));
        assertEquals(Optional.empty(), apart.again("a", 7));
    }

    private static RepeatCommand run(String scenario) {
        return RepeatCommand.of("run").with(List.of(scenario));
    }

    @Test
    void aStudyDescribesWhatIsPlayedAndNoMore() {
        Study study = Studies.varied("hotline", 2, 10);
        List<StudyPoint> one = study.points().subList(0, 1);
        List<String> two = List.of("hotline", "loss");

        assertTrouble(
                "points: 1 described, 2 played",
                () -> new Study(study.manifest(), study.table(), study.columns(), one));
        assertTrouble(
                "levels = [level 0] for factors = [hotline, loss]",
                () -> Study.ofWords(study.manifest(), study.table(), two, study.points()));
    }

    private static void assertTrouble(String message, Runnable made) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, made::run).getMessage());
    }

    private static Manifest manifest(long first, int count, String design, String worlds, String until, String method) {
        return manifest("case", first, count, design, worlds, until, method);
    }

    private static Manifest manifest(
            String scenario, long first, int count, String design, String worlds, String until, String method) {
        Map<String, List<String>> played = worlds.equals("as-is")
                ? Map.of("as-is", List.of())
                : Map.of("as-is", List.of(), "clear", List.of("loss"));
        return new Manifest(
                scenario,
                "0123456789abcdef",
                List.of(),
                "1",
                "feedc0de",
                5,
                first,
                count,
                played,
                new Manifest.Design(List.of(), 1, design),
                List.of("outcome"),
                until,
                method,
                "run",
                1,
                "17");
    }
}

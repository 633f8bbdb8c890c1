package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.Experiment;
import org.parley.experiment.play.Replication;
import org.parley.experiment.play.Rounds;
import org.parley.experiment.play.Row;
import org.parley.model.Scenario;
import org.parley.observe.Column;
import org.parley.testing.Crises;

/** Small studies, whose scenario has nobody in it and ends within a day, and made-up rows for them. */
final class Studies {
    private static final Scenario EMPTY = Crises.nobody(1);

    private Studies() {}

    /** A study with a single point. */
    static Study single(long seed, int replications) {
        return study(seed, replications, List.of(), List.of(List.of()), "1");
    }

    /** A study of one factor. */
    static Study varied(String factor, int levels, int replications) {
        List<List<String>> points = IntStream.range(0, levels)
                .mapToObj(level -> List.of("level " + level))
                .toList();
        return study(1, replications, List.of(factor), points, "1");
    }

    /** The study of {@link #single}, as another build would play it. */
    static Study built(String build, long seed, int replications) {
        return study(seed, replications, List.of(), List.of(List.of()), "1", build);
    }

    static Study study(long seed, int replications, List<String> factors, List<List<String>> levels, String version) {
        return study(seed, replications, factors, levels, version, "feedc0de");
    }

    private static Study study(
            long seed,
            int replications,
            List<String> factors,
            List<List<String>> levels,
            String version,
            String build) {
        List<Scenario> scenarios = levels.stream().map(point -> EMPTY).toList();
        Experiment experiment = Experiment.at(scenarios)
                .twins()
                .metrics(List.of("outcome", "end"))
                .seed(seed)
                .replications(replications);
        List<StudyPoint> points = levels.stream()
                .map(point ->
                        new StudyPoint(point, "cafe", RepeatCommand.of("run").with(List.of("case"))))
                .toList();
        Manifest.Design design = factors.isEmpty()
                ? Manifest.Design.NONE
                : new Manifest.Design(factors, points.size(), Study.designHash(factors, points));
        Manifest manifest = new Manifest(
                "case",
                "0123456789abcdef",
                List.of(),
                version,
                build,
                seed,
                0,
                replications,
                Map.of("as-is", List.of(), "clear", List.of()),
                design,
                experiment.metrics(),
                "",
                "",
                "run",
                1,
                "17");
        return Study.ofWords(manifest, experiment.table(), factors, points);
    }

    /** What a study of a run or sweep plays. */
    static Experiment experiment(Study study) {
        Rounds rounds = study.table().rounds();
        List<Scenario> scenarios = Collections.nCopies(rounds.points(), EMPTY);
        return Experiment.at(scenarios)
                .twins()
                .metrics(List.of("outcome", "end"))
                .seed(study.manifest().seed())
                .replications(rounds.count())
                .threads(2);
    }

    /** Columns as the rows made here have them. */
    static List<Column> columns(Study study) {
        return study.table().columns();
    }

    /** The next batch of made-up rows after so many replications; {@code end} is a number of its own in each row. */
    static Batch batch(Study study, long played) {
        int round = (int) (played / ((long) Experiment.BLOCK * study.points().size()));
        List<Replication> replications = new ArrayList<>();
        int size = study.table().rounds().room(played);
        int block = Math.min(Experiment.BLOCK, study.table().rounds().count() - round * Experiment.BLOCK);
        long first = (long) round * Experiment.BLOCK + block - size;
        for (int i = 0; i < size; i++) {
            long number = first + i;
            replications.add(new Replication(
                    number, List.of(row("as-is", 0, (double) played + i), row("clear", 1, number / 4.0))));
        }
        return study.table().rounds().batch(played, replications);
    }

    /** Fills a new folder with all made-up rows of a study, each batch changed as asked for. */
    static void fill(Path folder, Study study, UnaryOperator<Batch> change) throws IOException {
        RunFolder.open(folder, study).close();
        try (Database database = Database.write(folder.resolve(FolderContent.DATABASE));
                RowStore rows = RowStore.open(database, study)) {
            while (rows.replications() < study.table().rounds().total()) {
                rows.add(change.apply(batch(study, rows.replications())));
            }
            rows.commit();
        }
    }

    static Row row(String world, double... values) {
        return new Row(world, values, Optional.empty());
    }
}

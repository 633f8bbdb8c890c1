package org.parley.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.experiment.play.Batch;
import org.parley.experiment.play.Experiment;
import org.parley.form.Report;
import org.parley.store.RepeatCommand;
import org.parley.store.StudyPoint;
import org.parley.store.Subject;
import org.parley.testing.Crises;

/** A conductor plays a question whole, or to whatever ends it first, and continues what is kept. */
@Tag("property")
class ConductorTest {
    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();
    private final AtomicLong asked = new AtomicLong();
    private long most = Long.MAX_VALUE; // replications before it is cancelled

    @Test
    void aQuestionIsAnsweredInMemory() {
        Answer<Long> answer = new Count(120, 1000).answer();

        assertEquals(120, answer.findings());
        assertEquals("120 were played", answer.report().sentence());
        assertEquals(Ending.COMPLETE, answer.ending());
        assertEquals(Optional.empty(), answer.folder());
    }

    @Test
    void aQuestionThatHasEnoughEndsIt() throws IOException {
        Answer<Long> answer = conductor().ask(new Count(1000, 150));

        assertEquals(150, answer.findings());
        assertEquals(Ending.COMPLETE, answer.ending());
        assertEquals(List.of("begins count 1000 replications", "ends"), heard);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 60, 110})
    void whatIsKeptIsContinued(long before) throws IOException {
        most = before;
        Answer<Long> cut = conductor().keeping(folder).ask(new Count(120, 1000));
        assertEquals(Ending.INTERRUPTED, cut.ending());
        assertEquals(before, cut.findings());
        most = Long.MAX_VALUE;
        Answer<Long> whole = conductor().keeping(folder).ask(new Count(120, 1000));

        assertEquals(120, whole.findings());
        assertEquals(before, whole.found());
        assertEquals(
                List.of(
                        "begins count 120 replications",
                        "ends",
                        "continues " + before + " of 120 replications",
                        "begins count 120 replications",
                        "ends"),
                heard);
        assertTrue(conductor().keeping(folder).ask(new Count(120, 1000)).wasThere());
    }

    @Test
    void endedBeforeAnythingIsFinishedThereIsNoAnswer() throws IOException {
        most = 0;
        Conductor conductor = conductor();

        assertThrows(CancellationException.class, () -> conductor.ask(new Count(120, 1000)));
        assertThrows(
                CancellationException.class, () -> conductor.keeping(folder).ask(new Count(120, 1000)));
        assertTrue(Files.readString(folder.resolve("manifest.json")).contains("\"interrupted\""));
    }

    @Test
    void eachExperimentHasAFolderOfItsOwnBelowAnother() throws IOException {
        Answer<Long> answer = conductor().keepingBelow(folder).ask(new Count(50, 1000));

        Path own = answer.folder().orElseThrow();
        assertEquals(folder, own.getParent());
        assertTrue(
                String.valueOf(own.getFileName()).startsWith("count-cafe-seed-1-n-50-no-twin-metrics-"), own::toString);
        assertTrue(Files.exists(own.resolve("replications.csv")));
    }

    /** The first look at the time is at the end of the first round; a nanosecond is over by then. */
    @Test
    void aBudgetEndsItWhereARoundEnds() throws IOException {
        Answer<Long> answer = conductor().within(Duration.ofNanos(1)).ask(new Count(120, 1000));

        assertEquals(Ending.BUDGET, answer.ending());
        assertEquals(0, answer.findings() % Experiment.BLOCK);
    }

    private Conductor conductor() {
        asked.set(0);
        return Conductor.inMemory().followedBy(new Listener() {
            @Override
            public void continues(long found, long total, String unit) {
                heard.add("continues " + found + " of " + total + " " + unit);
            }

            @Override
            public void begins(String name, long total, String unit) {
                heard.add("begins " + name + " " + total + " " + unit);
            }

            @Override
            public void ends() {
                heard.add("ends");
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > most;
            }
        });
    }

    /** How many replications are played, until there are enough? */
    private static final class Count implements Question<Long> {
        private final int replications;
        private final long enough;
        private long taken;

        Count(int replications, long enough) {
            this.replications = replications;
            this.enough = enough;
        }

        @Override
        public Subject subject() {
            return new Subject("count", "cafe", List.of(), List.of());
        }

        @Override
        public Experiment experiment() {
            return Experiment.of(Crises.nobody(1))
                    .metrics(List.of("outcome"))
                    .replications(replications)
                    .threads(1);
        }

        @Override
        public List<StudyPoint> points() {
            return List.of(new StudyPoint(List.of(), "cafe", RepeatCommand.NONE));
        }

        @Override
        public boolean take(Batch batch) {
            taken += batch.replications().size();
            return taken < enough;
        }

        @Override
        public Long findings() {
            return taken;
        }

        @Override
        public Report report(Long findings) {
            return new Report("count", findings + " were played", List.of());
        }
    }
}

package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commands as a shell takes them. */
@Tag("property")
class RepeatCommandTest {
    private final Subject subject = new Subject(
            "cuba", "cafe", RepeatCommand.scenario("cuba.yaml", List.of("my line"), List.of("/a=it's")), List.of());

    @Test
    void itNamesTheScenarioAndWhatIsPlayed() {
        RepeatCommand run = subject.command("run").seed(-7).metrics(List.of("outcome", "end"));

        assertEquals(
                "./parley run cuba.yaml --with 'my line' --set '/a=it'\\''s' --seed -7 --metrics outcome,end -n 20",
                run.replications(20).toString());
        assertEquals(run.toString(), run.worlds(List.of("as-is", "clear")).toString());
        assertEquals(run + " --twin none", run.worlds(List.of("as-is")).toString());
    }

    @Test
    void whatNoCommandPlaysHasNone() {
        RepeatCommand none = subject.command("run").worlds(List.of("as-is", "slow embassy"));

        assertFalse(none.exists());
        assertEquals("", none.seed(3).replication(5).toString());
        assertEquals(none, new Subject("a", "b", List.of(), List.of()).command("time"));
    }
}

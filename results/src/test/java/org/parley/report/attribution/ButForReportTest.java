package org.parley.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.engine.CompiledScenario;
import org.parley.engine.IncidentKey;
import org.parley.engine.MessageKey;
import org.parley.engine.watch.Fate;
import org.parley.engine.watch.MessageKind;
import org.parley.experiment.attribution.ButFor;
import org.parley.experiment.attribution.ButFor.Change;
import org.parley.experiment.attribution.ButFor.ChangePair;
import org.parley.experiment.attribution.ButFor.Effort;
import org.parley.experiment.attribution.PastEvent;
import org.parley.experiment.attribution.PastIncident;
import org.parley.experiment.attribution.PastMessage;
import org.parley.experiment.play.Threshold;
import org.parley.form.Report;
import org.parley.model.Ladder;
import org.parley.model.Mechanism;
import org.parley.report.Goal;
import org.parley.testing.Crises;
import org.parley.testing.FiguresForMachines;

/** What is said of a replication between Arcadia and Borduria that went to war in step 5, which begins on day 2.5. */
@Tag("property")
class ButForReportTest {
    private static final Goal WAR = Goal.of(Threshold.WAR, Ladder.KAHN);
    private static final CompiledScenario COMPILED = CompiledScenario.of(Crises.standing(4));
    private static final PastIncident COLLISION = new PastIncident(new IncidentKey(0, 0, 2, 0), true, true, 1.6);
    private static final PastMessage THREAT =
            message(MessageKind.SIGNAL, 0, Fate.SENT, OptionalInt.of(3), OptionalDouble.of(0.75));

    @Test
    void theSentenceCountsTheEventsThatWereNeeded() {
        assertEquals(
                "Replication 7 of ridge ended in war on day 2.5. Needed were, each by itself, 2 of the 12 messages and"
                        + " incidents before, and of the mechanisms loss, misattribution.",
                sentence(
                        10,
                        List.of(
                                changes(COLLISION, 4).get(0),
                                changes(COLLISION, 4).get(1),
                                changes(THREAT, 5).get(0)),
                        List.of(Mechanism.LOSS, Mechanism.MISATTRIBUTION)));
    }

    @Test
    void whatNeededNothingIsSaidToNeedNone() {
        assertThat(sentence(10, List.of(), List.of()))
                .endsWith(
                        "Needed were, each by itself, none of the 12 messages and incidents before, and no mechanism.");
    }

    @Test
    void withoutAWarThereIsNothingToAttribute() {
        ButFor none = new ButFor(
                COMPILED,
                7,
                10,
                6,
                OptionalInt.empty(),
                12,
                List.of(),
                List.of(),
                List.of(),
                new Effort(0, 0, 0, true));

        assertEquals(
                List.of(
                        "Replication 7 of ridge does not end in war: its highest rung is 6 (border violation, harassment),"
                                + " so there is nothing to attribute."),
                ButForReport.of("ridge", WAR, none).lines());
    }

    @Test
    void whereItBeganThereNoEventLedThere() {
        Goal goal = Goal.of(Threshold.at(4), Ladder.KAHN);

        assertEquals(
                List.of(
                        "Replication 7 of ridge stands on rung 4 (show of force, alert) from its start, so no event led to"
                                + " it."),
                ButForReport.of("ridge", goal, found(4, List.of(), List.of(), List.of(), new Effort(0, 0, 0, true)))
                        .lines());
    }

    @Test
    void whatWasNeededIsToldWithWhatCameOfItsChange() {
        assertEquals(
                List.of(
                        "",
                        "But for these it would not have ended in war:",
                        "  day 1             incident collision by Borduria: Arcadia takes it for intent (+1.60 log-odds),"
                                + " wrongly",
                        "      had it not happened: highest rung 4 (show of force, alert)",
                        "  day 0.5           Borduria to Arcadia: message by hotline, meant -0.50, read +0.75 on day 1.5",
                        "      had it arrived clear and at once: highest rung 5 (mobilisation)",
                        "",
                        "Played again 20 times on the same random numbers, each time with one message or incident gone"
                                + " otherwise.",
                        "Mechanisms were switched off one at a time for the whole replication, events once."),
                tail(ButForReport.of(
                        "ridge",
                        WAR,
                        found(
                                10,
                                List.of(
                                        changes(COLLISION, 4).get(0),
                                        changes(THREAT, 5).get(0)),
                                List.of(),
                                List.of(),
                                new Effort(20, 0, 0, true)))));
    }

    @Test
    void whereTwoWereNeededTogetherBothAreTold() {
        ChangePair pair =
                new ChangePair(changes(COLLISION, 9).get(1), changes(THREAT, 8).get(1), 3);

        assertEquals(
                List.of(
                        "",
                        "But for two of these together it would not have ended in war:",
                        "  day 1             incident collision by Borduria: Arcadia takes it for intent (+1.60 log-odds),"
                                + " wrongly; had it been read rightly",
                        "  day 0.5           Borduria to Arcadia: message by hotline, meant -0.50, read +0.75 on day 1.5; had"
                                + " it been lost",
                        "      both: highest rung 3 (threat)",
                        "",
                        "Played again 20 times on the same random numbers, each time with one message or incident gone"
                                + " otherwise.",
                        "5 changes of the earliest events were not tried; --most allows more.",
                        "No single change that was tried suffices; of 66 pairs of the changes that delayed it most, 1 does.",
                        "Mechanisms were switched off one at a time for the whole replication, events once."),
                tail(ButForReport.of(
                        "ridge", WAR, found(10, List.of(), List.of(), List.of(pair), new Effort(20, 5, 66, true)))));
    }

    @Test
    void ofManyPairsTheFirstAreShown() {
        ChangePair pair =
                new ChangePair(changes(COLLISION, 9).get(1), changes(THREAT, 8).get(1), 3);
        List<String> lines = ButForReport.of(
                        "ridge",
                        WAR,
                        found(10, List.of(), List.of(), Collections.nCopies(25, pair), new Effort(20, 0, 66, true)))
                .lines();

        assertEquals(
                20,
                lines.stream().filter(line -> line.startsWith("      both: ")).count());
        assertThat(lines).anyMatch(line -> line.endsWith(", 25 do, the first 20 shown."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGNAL        | 0  | SENT       | message by hotline, meant -0.50, not read in time",
                "SIGNAL        | 0  | LOST       | message by hotline, meant -0.50, lost on the way",
                "SIGNAL        | 0  | REFUSED    | message by hotline, meant -0.50, nobody picked up",
                "STATEMENT     | -1 | NO_CHANNEL | statement, meant -0.50, no channel was open",
                "EXPLANATION   | 0  | LOST       | explanation by hotline, lost on the way",
                "FALSE_MESSAGE | 0  | SENT       | message nobody wrote by hotline, meant -0.50, not read in time"
            })
    void aMessageIsToldByItsKindAndItsFate(MessageKind kind, int channel, Fate fate, String story) {
        PastMessage sent = message(kind, channel, fate, OptionalInt.empty(), OptionalDouble.empty());

        assertEquals("  day 0.5           Borduria to Arcadia: " + story, story(sent));
    }

    @Test
    void anExplanationIsReadWithoutAFigure() {
        PastMessage read = message(MessageKind.EXPLANATION, 0, Fate.SENT, OptionalInt.of(4), OptionalDouble.of(0.3));

        assertEquals("  day 0.5           Borduria to Arcadia: explanation by hotline, read on day 2", story(read));
    }

    @Test
    void anIncidentMayBeReadRightly() {
        PastIncident harmless = new PastIncident(new IncidentKey(1, 0, 0, 0), false, false, 0);

        assertEquals(
                "  day 0             incident collision by Arcadia: Borduria sees no intent in it", story(harmless));
    }

    private static PastMessage message(
            MessageKind kind, int channel, Fate fate, OptionalInt readTick, OptionalDouble read) {
        return new PastMessage(new MessageKey(1, kind, 1, 0), channel, -0.5, fate, readTick, read);
    }

    /** One change for each way in which an event could have gone otherwise. */
    private static List<Change> changes(PastEvent event, int peak) {
        return event.alternatives().stream()
                .map(alternative -> new Change(event, alternative, peak, OptionalInt.empty()))
                .toList();
    }

    private static String story(PastEvent event) {
        Change change = new Change(event, COLLISION.alternatives().get(0), 4, OptionalInt.empty());
        return ButForReport.of(
                        "ridge", WAR, found(10, List.of(change), List.of(), List.of(), new Effort(1, 0, 0, true)))
                .lines()
                .get(3);
    }

    private static String sentence(int rung, List<Change> needed, List<Mechanism> mechanisms) {
        return ButForReport.of("ridge", WAR, found(rung, needed, mechanisms, List.of(), new Effort(20, 0, 0, true)))
                .sentence();
    }

    private static ButFor found(
            int rung, List<Change> needed, List<Mechanism> mechanisms, List<ChangePair> pairs, Effort effort) {
        return new ButFor(COMPILED, 7, rung, 10, OptionalInt.of(5), 12, needed, mechanisms, pairs, effort);
    }

    private static List<String> tail(Report text) {
        FiguresForMachines.assertComplete(text);
        return text.lines().subList(1, text.lines().size());
    }
}

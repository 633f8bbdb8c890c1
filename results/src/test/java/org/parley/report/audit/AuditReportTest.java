package org.parley.report.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.experiment.audit.AuditFindings;
import org.parley.experiment.audit.Baseline;
import org.parley.experiment.audit.LeverEffect;
import org.parley.experiment.audit.TriedLever;
import org.parley.form.Report;
import org.parley.stats.Interval;
import org.parley.stats.PairedShares;
import org.parley.stats.Share;
import org.parley.testing.Crises;
import org.parley.testing.FiguresForMachines;

/** What is said about levers. */
@Tag("property")
class AuditReportTest {
    private static final LeverEffect NOTHING =
            new LeverEffect(new Share(0, 100), new PairedShares(0, 0, 0, 100), new Interval(0, 0, 0));
    private static final LeverEffect SOMETHING =
            new LeverEffect(new Share(40, 100), new PairedShares(10, 8, 1, 81), new Interval(0.5, 0.3, 0.7));

    @Test
    void deadLeversAreNamed() {
        AuditFindings dead = found(lever("/a", "1 → 2", false, NOTHING), lever("/a", "1 → 0.5", false, NOTHING));
        Report text = AuditReport.of("nobody", dead, List.of());

        assertFalse(dead.isSound());
        assertThat(text.lines()).contains("  /a (1 → 2)");
    }

    @Test
    void declaredDeadLeversAreNoFault() {
        assertEquals(
                1,
                text(lever("/a", "1 → 2", true, NOTHING)).lines().stream()
                        .filter(line -> line.contains("0 change nothing undeclared"))
                        .count());
    }

    @Test
    void aLeverThatMovesOneWayIsStuckAndNotDead() {
        List<String> lines = text(lever("/a", "1 → 2", false, NOTHING), lever("/a", "1 → 0.5", false, SOMETHING))
                .lines();

        assertThat(lines).contains("Changes nothing this way, though it does the other way:");
        assertThat(lines.get(0)).contains("1 of 2 moves");
        assertThat(lines).anyMatch(line -> line.startsWith("/a") && line.contains("+0.50 [+0.30, +0.70]"));
    }

    @Test
    void aLeverThatMattersLaterIsNotDead() {
        Report text = text(lever("/a", "1 → 2", false, NOTHING).with(OptionalLong.of(41)));

        assertThat(text.lines().get(0)).as(text.lines()::toString).contains("0 change nothing undeclared");
        assertThat(text.lines()).contains("  /a (1 → 2), first in replication 41");
    }

    private static TriedLever lever(String name, String change, boolean inert, LeverEffect effect) {
        return new TriedLever(name, change, inert, effect, OptionalLong.empty());
    }

    private static AuditFindings found(TriedLever... tried) {
        return new AuditFindings(new Baseline(Crises.nobody(1), 1, 3), 60, List.of(tried));
    }

    private static Report text(TriedLever... tried) {
        Report report = AuditReport.of("nobody", found(tried), List.of());
        FiguresForMachines.assertComplete(report);
        return report;
    }
}

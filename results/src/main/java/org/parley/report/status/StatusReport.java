package org.parley.report.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.form.Block;
import org.parley.form.Cell;
import org.parley.form.Cells;
import org.parley.form.Fact;
import org.parley.form.Grid;
import org.parley.form.Grouped;
import org.parley.form.Note;
import org.parley.form.Passage;
import org.parley.form.Report;
import org.parley.model.field.Words;
import org.parley.store.Status;

/** How far an experiment is: a sentence, what it is, and what failed. */
public final class StatusReport {
    private final Status status;

    private StatusReport(Status status) {
        this.status = status;
    }

    /** Says how far an experiment is. */
    public static Report of(Status status) {
        StatusReport report = new StatusReport(status);
        List<Block> blocks = new ArrayList<>(report.progress());
        blocks.addAll(report.facts());
        blocks.addAll(report.failures());
        return new Report(status.fact("id"), report.sentence(), blocks);
    }

    /**
     * Says that a folder cannot be looked into, because somebody writes to it.
     *
     * @param folder the folder
     * @param owner who writes, and how far that is
     */
    public static Report beingWritten(String folder, String owner) {
        return new Report(
                folder,
                "%s is being written by %s.".formatted(folder, owner),
                List.of(Fact.of("state", Cells.word("being-written")), Fact.of("owner", Cells.word(owner))));
    }

    private String sentence() {
        return "%s: %s of %s %s are finished%s."
                .formatted(
                        status.fact("id"),
                        Grouped.of(status.finished()),
                        Grouped.of(status.total()),
                        status.fact("method").isEmpty() ? "replications" : "repetitions",
                        status.failed() == 0 ? "" : ", " + Grouped.of(status.failed()) + " of which failed");
    }

    private List<Block> progress() {
        Status.Progress progress = status.progress();
        return List.of(
                Fact.of("id", Cells.word(status.fact("id"))),
                Fact.of("finished", Cells.count(status.finished())),
                Fact.of("total", Cells.count(status.total())),
                Fact.of("failed", Cells.count(status.failed())),
                new Fact("state", Cells.word(Words.of(progress)), "State: " + words(progress)));
    }

    private static String words(Status.Progress progress) {
        return switch (progress) {
            case COMPLETE -> "complete; nobody is writing";
            case ENDED_BY_RULE -> "complete, ended by its rule; nobody is writing";
            case UNFINISHED -> "unfinished, its process ended without notice; the same command continues";
            case INTERRUPTED -> "interrupted; the same command continues";
            case STOPPED -> "stopped; the same command continues";
        };
    }

    private List<Block> facts() {
        List<Block> facts = new ArrayList<>();
        facts.add(new Fact("points", Cells.count(status.points()), pointsInWords()));
        if (!status.fact("factors").isEmpty()) {
            facts.add(Fact.of("factors", Cells.word(status.fact("factors"))));
        }
        if (!status.fact("method").isEmpty()) {
            facts.add(Fact.said("method", Cells.word(status.fact("method")), "Method: %s"));
        }
        facts.add(new Fact(
                "worlds",
                Cells.word(status.fact("worlds")),
                "Worlds: %s   seed: %s   version: %s   metrics: %s"
                        .formatted(
                                status.fact("worlds"),
                                status.fact("seed"),
                                status.fact("version"),
                                status.fact("metrics"))));
        facts.add(Fact.of("seed", Cell.of(status.fact("seed"), Long.valueOf(status.fact("seed")))));
        Stream.of("version", "metrics").forEach(name -> facts.add(Fact.of(name, Cells.word(status.fact(name)))));
        facts.add(new Fact(
                "scenario",
                Cells.word(status.fact("scenario")),
                "Scenario: %s   hash: %s".formatted(status.fact("scenario"), status.fact("scenario hash"))));
        facts.add(Fact.of("scenarioHash", Cells.word(status.fact("scenario hash"))));
        facts.add(new Fact("command", Cells.word(status.fact("command")), "Command: " + status.fact("command")));
        return facts;
    }

    /** Only a sweep has points that people want to know of. */
    private String pointsInWords() {
        return status.fact("factors").isEmpty()
                ? ""
                : "Points: %s, of %s".formatted(Grouped.of(status.points()), status.fact("factors"));
    }

    private List<Block> failures() {
        Grid grid = Grid.named("failures")
                .dataHead("point")
                .dataHead("replication")
                .dataHead("world")
                .dataHead("reason")
                .dataHead("again");
        List<String> lines = new ArrayList<>();
        for (Status.Failure failure : status.failures()) {
            grid = grid.dataRow(
                    Cells.count(failure.point()),
                    Cells.count(failure.replication()),
                    Cells.word(failure.world()),
                    Cells.word(failure.reason()),
                    Cells.word(failure.rerun()));
            lines.add("Failed: point %d, replication %d, %s: %s"
                    .formatted(failure.point(), failure.replication(), failure.world(), failure.reason()));
            lines.add("  again: " + failure.rerun());
        }
        List<Block> blocks = new ArrayList<>(List.of(grid, new Passage(lines)));
        if (status.failures().size() == Status.MOST_FAILURES) {
            blocks.add(
                    new Note(
                            "For all failures: parley query FOLDER"
                                    + " \"SELECT point, replication, world, failure, rerun FROM replications WHERE failure IS NOT NULL\""));
        }
        return blocks;
    }
}

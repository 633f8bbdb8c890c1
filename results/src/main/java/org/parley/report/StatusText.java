package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.form.Grouped;
import org.parley.store.Status;

/** How far an experiment is, as a person reads it. */
public final class StatusText {
    private final Status status;

    /** What is to be said about an experiment. */
    public StatusText(Status status) {
        this.status = status;
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s of %s %s are finished%s."
                .formatted(
                        status.fact("id"),
                        Grouped.of(status.finished()),
                        Grouped.of(status.total()),
                        status.fact("method").isEmpty() ? "replications" : "repetitions",
                        status.failed() == 0 ? "" : ", " + Grouped.of(status.failed()) + " of which failed"));
        lines.add("State: " + state());
        if (!status.fact("factors").isEmpty()) {
            lines.add("Points: %s, of %s".formatted(status.fact("points"), status.fact("factors")));
        }
        if (!status.fact("method").isEmpty()) {
            lines.add("Method: " + status.fact("method"));
        }
        lines.add("Worlds: %s   seed: %s   version: %s   metrics: %s"
                .formatted(status.fact("worlds"), status.fact("seed"), status.fact("version"), status.fact("metrics")));
        lines.add("Scenario: %s   hash: %s".formatted(status.fact("scenario"), status.fact("scenario hash")));
        lines.add("Command: " + status.fact("command"));
        for (Status.Failure failure : status.failures()) {
            lines.add("Failed: point %d, replication %d, %s: %s"
                    .formatted(failure.point(), failure.replication(), failure.world(), failure.reason()));
            lines.add("  again: " + failure.rerun());
        }
        if (status.failures().size() == Status.MOST_FAILURES) {
            lines.add(
                    "For all failures: parley query FOLDER"
                            + " \"SELECT point, replication, world, failure, rerun FROM replications WHERE failure IS NOT NULL\"");
        }
        return lines;
    }

    private String state() {
        if (status.finished() == status.total()) {
            return "complete; nobody is writing";
        }
        return switch (status.state()) {
            case "complete" -> "complete, ended by its rule; nobody is writing";
            case "running" -> "unfinished, its process ended without notice; the same command continues";
            case "interrupted" -> "interrupted; the same command continues";
            default -> status.state() + "; the same command continues";
        };
    }
}

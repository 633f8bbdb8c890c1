package org.parley.store;

import java.util.List;
import java.util.Map;

/**
 * How far an experiment is.
 *
 * @param facts what it is, by name, as {@code experiment} in its database says
 * @param state "complete", "stopped", "interrupted", or "running" if its process ended without notice
 * @param finished how many replications are there, over all points
 * @param failed how many of them failed
 * @param failures the first rows that failed, in the order they were played, {@value #MOST_FAILURES} at most
 */
public record Status(Map<String, String> facts, String state, long finished, long failed, List<Failure> failures) {
    /** How many failures are listed at most. */
    public static final int MOST_FAILURES = 10;

    public Status {
        failures = List.copyOf(failures);
    }

    /**
     * A row that failed.
     *
     * @param point its point
     * @param replication its number
     * @param world its world
     * @param reason why it failed
     * @param rerun the command that runs it again
     */
    public record Failure(int point, long replication, String world, String reason, String rerun) {}

    /** How far an experiment is, in a word. */
    public enum Progress {
        /** Everything that was asked for is there. */
        COMPLETE,
        /** A rule had enough before that. */
        ENDED_BY_RULE,
        /** Its process ended without notice. */
        UNFINISHED,
        /** Somebody interrupted it. */
        INTERRUPTED,
        /** The time was up, or a replication failed. */
        STOPPED
    }

    /** How far it is; nobody is writing to it. */
    public Progress progress() {
        if (finished == total()) {
            return Progress.COMPLETE;
        }
        return switch (state) {
            case "complete" -> Progress.ENDED_BY_RULE;
            case "running" -> Progress.UNFINISHED;
            case "interrupted" -> Progress.INTERRUPTED;
            default -> Progress.STOPPED;
        };
    }

    /** A fact by its name; empty if it is not known. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** How many replications were asked for, over all points. */
    public long total() {
        return points() * Long.parseLong(fact("replications"));
    }

    /** How many points it has; one if nothing is varied. */
    public long points() {
        return Long.parseLong(fact("points"));
    }
}

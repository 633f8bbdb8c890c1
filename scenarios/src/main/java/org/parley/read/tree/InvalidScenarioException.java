package org.parley.read.tree;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario file has problems; carries all of them. */
public final class InvalidScenarioException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** The problems, in the order of the file; at least one. */
    public InvalidScenarioException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** All problems, in the order of the file. */
    public List<Issue> issues() {
        return issues;
    }
}

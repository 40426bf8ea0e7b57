package org.cxmaturity.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Problem;

/**
 * What became of one thing that was to be raised.
 *
 * @param outcome what happened
 * @param issue key of its issue; empty if it failed, or if the person who asked may not browse it
 * @param problems why it failed; empty unless it did
 */
public record RaisedItem(Outcome outcome, Optional<String> issue, List<Problem> problems) {

    /** What happened. */
    public enum Outcome {
        /** It became an issue just now. */
        RAISED,
        /** It was an issue before. */
        ALREADY_RAISED,
        /** It is no issue. */
        FAILED
    }

    public RaisedItem {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(issue, "issue");
        problems = List.copyOf(problems);
    }

    static RaisedItem raised(String issueKey) {
        return new RaisedItem(Outcome.RAISED, Optional.of(issueKey), List.of());
    }

    static RaisedItem alreadyRaised(String issueKey) {
        return new RaisedItem(Outcome.ALREADY_RAISED, Optional.of(issueKey), List.of());
    }

    /** Refused for these reasons. */
    public static RaisedItem failed(List<Problem> problems) {
        return new RaisedItem(Outcome.FAILED, Optional.empty(), problems);
    }

    /** The same with every problem that names no field placed at that path. */
    public RaisedItem at(String path) {
        return new RaisedItem(
                outcome,
                issue,
                problems.stream()
                        .map(problem -> problem.field().isEmpty()
                                ? new Problem(path, problem.kind(), problem.code(), problem.args())
                                : problem)
                        .toList());
    }

    /** The same without the issue's key, for those who may not browse it. */
    public RaisedItem veiled() {
        return new RaisedItem(outcome, Optional.empty(), problems);
    }
}

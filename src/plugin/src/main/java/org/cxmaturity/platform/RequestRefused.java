package org.cxmaturity.platform;

import java.util.List;
import org.cxmaturity.shared.Problem;

/** A request that can't be taken as it is; thrown at the edge, where its form is read. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RequestRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public RequestRefused(Problem problem) {
        this(List.of(problem));
    }

    /** All that is wrong; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}

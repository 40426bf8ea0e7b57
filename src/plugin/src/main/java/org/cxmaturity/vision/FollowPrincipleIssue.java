package org.cxmaturity.vision;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.shared.InProgramme;

/** Keeps principles in step with the issues that stand for them. Each step can be repeated without harm. */
public final class FollowPrincipleIssue {

    private final Principles principles;

    public FollowPrincipleIssue(Principles principles) {
        this.principles = principles;
    }

    /** The issue was deleted: nothing stands for the principle any more, and it can be raised anew. */
    public void deleted(String issue) {
        principles.raisedAs(List.of(issue)).forEach(principle -> standsFor(principle, Optional.empty()));
    }

    /** The issue was moved to another project and has another key since. */
    public void moved(String oldKey, String newKey) {
        principles.raisedAs(List.of(oldKey)).forEach(principle -> standsFor(principle, Optional.of(newKey)));
    }

    private void standsFor(InProgramme<Principle> found, Optional<String> issue) {
        Principle principle = found.value().with(issue);
        principles.replace(
                found.programme(), principle.key(), principle, found.stored().version());
    }
}

package org.cxmaturity.vision;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.programme.IssueDestination;
import org.cxmaturity.programme.IssueDraft;
import org.cxmaturity.programme.Raisable;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/**
 * A principle on its way to become an issue.
 *
 * @param programme database id of its programme
 * @param seen the principle as it was when the call began
 */
record RaisablePrinciple(
        long programme, Stored<Principle> seen, Principles principles, PrincipleText text, IssueDestination destination)
        implements Raisable {

    /** Somebody would have to save the same principle as often, each time in the same instant. */
    private static final int ATTEMPTS = 20;

    @Override
    public String subject() {
        return "principle:" + seen.id();
    }

    @Override
    public Optional<String> issue() {
        return current().flatMap(stored -> stored.value().issue());
    }

    @Override
    public Result<IssueDraft> draft() {
        return current()
                .map(Stored::value)
                .map(principle -> Result.ok(
                        new IssueDraft(destination, text.summary(principle), text.description(principle), List.of())))
                .orElseGet(() -> Result.refused(
                        Problem.rule("", "unknown-reference", seen.value().key())));
    }

    @Override
    public void becomes(String issueKey) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<Principle>> found = current();
            if (found.isEmpty() || isRaisedAs(found.get(), issueKey) || wrote(found.get(), issueKey)) {
                return;
            }
        }
        throw new IllegalStateException("Principle " + seen.value().key() + " changes too fast to note " + issueKey);
    }

    private static boolean isRaisedAs(Stored<Principle> stored, String issueKey) {
        return stored.value().issue().equals(Optional.of(issueKey));
    }

    private boolean wrote(Stored<Principle> found, String issueKey) {
        Principle raised = found.value().raisedAs(issueKey);
        return principles.replace(programme, raised.key(), raised, found.version()) instanceof WriteResult.Done;
    }

    /** As it is stored now; gone if another one took its key meanwhile. */
    private Optional<Stored<Principle>> current() {
        return principles.find(programme, seen.value().key()).filter(stored -> stored.id() == seen.id());
    }
}

package org.cxmaturity.painpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.programme.IssueDestination;
import org.cxmaturity.programme.IssueDraft;
import org.cxmaturity.programme.Raisable;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/**
 * A pain point on its way to become an issue.
 *
 * @param programme database id of its programme
 * @param seen the pain point as it was when the call began
 * @param components names of the components of every function, by the function's key
 */
record RaisablePainPoint(
        long programme,
        Stored<PainPoint> seen,
        PainPoints painPoints,
        PainPointText text,
        IssueDestination destination,
        Map<String, List<String>> components)
        implements Raisable {

    /** Somebody would have to save the same pain point as often, each time in the same instant. */
    private static final int ATTEMPTS = 20;

    @Override
    public String subject() {
        return "pain-point:" + seen.id();
    }

    @Override
    public Optional<String> issue() {
        return current().flatMap(stored -> stored.value().progress().issue());
    }

    @Override
    public Result<IssueDraft> draft() {
        return current()
                .map(Stored::value)
                .map(this::draftOf)
                .orElseGet(() -> Result.refused(
                        Problem.rule("", "unknown-reference", seen.value().key())));
    }

    private Result<IssueDraft> draftOf(PainPoint painPoint) {
        if (painPoint.progress().state() == PainPointState.REJECTED) {
            return Result.refused(Problem.rule("", "rejected"));
        }
        List<String> owned = painPoint
                .function()
                .map(function -> components.getOrDefault(function, List.of()))
                .orElse(List.of());
        return Result.ok(new IssueDraft(destination, text.summary(painPoint), text.description(painPoint), owned));
    }

    @Override
    public void becomes(String issueKey) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<PainPoint>> found = current();
            if (found.isEmpty() || isRaisedAs(found.get(), issueKey) || wrote(found.get(), issueKey)) {
                return;
            }
        }
        throw new IllegalStateException("Pain point " + seen.value().key() + " changes too fast to note " + issueKey);
    }

    private static boolean isRaisedAs(Stored<PainPoint> stored, String issueKey) {
        return stored.value().progress().issue().equals(Optional.of(issueKey));
    }

    private boolean wrote(Stored<PainPoint> found, String issueKey) {
        PainPoint raised = found.value().with(found.value().progress().acceptedAs(issueKey));
        return painPoints.replace(programme, raised.key(), raised, found.version()) instanceof WriteResult.Done;
    }

    /** As it is stored now; gone if another one took its key meanwhile. */
    private Optional<Stored<PainPoint>> current() {
        return painPoints.find(programme, seen.value().key()).filter(stored -> stored.id() == seen.id());
    }
}

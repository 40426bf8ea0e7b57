package org.cxmaturity.vision;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Events;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.programme.IssueSight;
import org.cxmaturity.programme.IssueTracker;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.programme.RaisedItem;
import org.cxmaturity.programme.Raising;
import org.cxmaturity.programme.RaisingRules;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;

/** Turns a principle into a Jira issue, exactly once, so that work can be linked to it in Jira too. */
public final class RaisePrinciple {

    /** Issue type of principles as long as a programme names no other. */
    public static final String USUAL_TYPE = "CX Principle";

    private final ProgrammeAccess access;
    private final Principles principles;
    private final IssueTracker tracker;
    private final IssueSight sight;
    private final Raising raising;
    private final Events events;
    private final PrincipleText text;

    public RaisePrinciple(
            ProgrammeAccess access,
            Principles principles,
            IssueTracker tracker,
            IssueSight sight,
            Raising raising,
            Events events,
            Texts texts) {
        this.access = access;
        this.principles = principles;
        this.tracker = tracker;
        this.sight = sight;
        this.raising = raising;
        this.events = events;
        this.text = new PrincipleText(texts);
    }

    /** Refuses whoever may not raise the principle, before the request is read at all. */
    public void admit(String programme, String principle) {
        find(access.enter(programme, Right.TRIAGE), principle);
    }

    /**
     * Makes the issue, or finds the one that was made before, and says so to whoever listens for
     * {@link PrincipleRaised}.
     *
     * @param issueType name of the issue type; empty: the programme's
     * @param project key of the project; empty: the programme's
     * @throws AccessRefused without the right to triage, or if there is no such principle
     */
    public Result<RaisedItem> raise(
            String programme, String principle, Optional<String> issueType, Optional<String> project) {
        Entry entry = access.enter(programme, Right.TRIAGE);
        Stored<Principle> stored = find(entry, principle);
        RaisingRules rules = entry.programme().programme().settings().raising();
        String target = project.or(rules::project)
                .orElseGet(() -> entry.programme().programme().homeProject());
        return tracker.destination(entry.user(), target, issueType.or(rules::principleIssueType), USUAL_TYPE)
                .then(destination -> Result.ok(raising.raise(
                        entry.user(), new RaisablePrinciple(entry.id(), stored, principles, text, destination))))
                .then(item -> told(entry, principle, item));
    }

    private Stored<Principle> find(Entry entry, String principle) {
        return principles
                .find(entry.id(), principle)
                .orElseThrow(() -> new AccessRefused(Reason.UNKNOWN, "principle " + principle));
    }

    private Result<RaisedItem> told(Entry entry, String principle, RaisedItem item) {
        item.issue()
                .ifPresent(issue -> events.publish(new PrincipleRaised(entry.id(), principle, issue, entry.user())));
        return Result.ok(isHidden(entry, item) ? item.veiled() : item);
    }

    /** Who raised an issue knows it; whom it was raised by before may have put it where the user sees nothing. */
    private boolean isHidden(Entry entry, RaisedItem item) {
        return item.outcome() == RaisedItem.Outcome.ALREADY_RAISED
                && item.issue()
                        .filter(issue ->
                                sight.seenBy(entry.user(), List.of(issue)).isEmpty())
                        .isPresent();
    }
}

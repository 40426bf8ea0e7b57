package org.cxmaturity.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.platform.ClusterLocks;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.IssueTracker.Creation;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;

/**
 * Makes an issue of something, once and only once, whatever fails in between.
 *
 * <p>Jira commits an issue for itself, so it can't be one transaction with our own tables. Therefore a claim is written
 * down before; its token travels inside the issue. Whoever finds a claim that still stands reads the issues that were
 * made since and takes the one with the token for the one that was meant; only if there is none may a new one be made.
 * A lock keeps two people, and two nodes, from doing so at the same time. Must not run inside an open transaction.
 */
public final class Raising {

    /** What the line begins with that holds the token, so that people who read the issue know what it is. */
    private static final String MARK = "CX Maturity reference: ";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** Locks are never removed from Jira's database, so things share a bounded number of them. */
    private static final int LOCKS = 64;
    /** No attempt to make an issue takes longer, so later issues can't be its work. */
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(30);

    private final IssueTracker tracker;
    private final Claims claims;
    private final ClusterLocks locks;
    private final Transactions transactions;
    private final Clock clock;
    private final Supplier<String> tokens;

    /** @param tokens gives a text that no one can guess and that is never given twice */
    public Raising(
            IssueTracker tracker,
            Claims claims,
            ClusterLocks locks,
            Transactions transactions,
            Clock clock,
            Supplier<String> tokens) {
        this.tracker = tracker;
        this.claims = claims;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
        this.tokens = tokens;
    }

    /**
     * Makes the issue, or finds the one that was made before. Fails with {@code busy} if someone else has been raising
     * for half a minute; trying again is safe at any time.
     */
    public RaisedItem raise(User user, Raisable thing) {
        return locks.holding(lockOf(thing), LONGEST_WAIT, () -> raiseAlone(user, thing))
                .orElseGet(Raising::busy);
    }

    private static String lockOf(Raisable thing) {
        return "cx-raise-" + Math.floorMod(thing.subject().hashCode(), LOCKS);
    }

    private static RaisedItem busy() {
        return RaisedItem.failed(List.of(Problem.conflict("", "busy")));
    }

    private RaisedItem raiseAlone(User user, Raisable thing) {
        Optional<Claim> open = claims.find(thing.subject());
        Optional<String> known = thing.issue().flatMap(tracker::currentKey);
        Optional<String> issue = known.or(() -> open.flatMap(this::madeUnder));
        if (issue.isPresent()) {
            open.ifPresent(claim -> settle(thing, claim, issue.get()));
            return RaisedItem.alreadyRaised(issue.get());
        }
        open.ifPresent(claim -> claims.release(claim.token()));
        return raiseAfresh(user, thing);
    }

    private Optional<String> madeUnder(Claim claim) {
        Instant until = claim.createdAt().plus(LONGEST_ATTEMPT);
        return claim.issue()
                .flatMap(tracker::currentKey)
                .or(() -> tracker.findMarked(claim.projectId(), claim.numberBefore(), MARK + claim.token(), until));
    }

    private RaisedItem raiseAfresh(User user, Raisable thing) {
        Result<IssueDraft> draft = thing.draft();
        return draft.problems().isEmpty() ? create(user, thing, draft.orThrow()) : RaisedItem.failed(draft.problems());
    }

    private RaisedItem create(User user, Raisable thing, IssueDraft draft) {
        long projectId = draft.destination().projectId();
        Claim claim = new Claim(
                thing.subject(),
                tokens.get(),
                projectId,
                tracker.lastNumber(projectId),
                Optional.empty(),
                clock.instant());
        if (!claims.open(claim)) {
            return busy();
        }
        return settled(thing, claim, tracker.create(user, draft.marked(MARK + claim.token())));
    }

    private RaisedItem settled(Raisable thing, Claim claim, Creation creation) {
        if (creation instanceof Creation.Made made) {
            return raised(thing, claim, made.issueKey());
        }
        if (creation instanceof Creation.Refused refused) {
            return refused(claim, refused.reasons());
        }
        return madeUnder(claim)
                .map(issue -> raised(thing, claim, issue))
                .orElseGet(() -> refused(claim, creation.reasons()));
    }

    private RaisedItem raised(Raisable thing, Claim claim, String issueKey) {
        claims.note(claim.token(), issueKey);
        settle(thing, claim, issueKey);
        return RaisedItem.raised(issueKey);
    }

    private RaisedItem refused(Claim claim, List<String> reasons) {
        claims.release(claim.token());
        return RaisedItem.failed(reasons.stream()
                .map(reason -> Problem.rule("", "refused-by-jira", reason))
                .toList());
    }

    private void settle(Raisable thing, Claim claim, String issueKey) {
        transactions.inOne(() -> {
            thing.becomes(issueKey);
            claims.release(claim.token());
            return issueKey;
        });
    }
}

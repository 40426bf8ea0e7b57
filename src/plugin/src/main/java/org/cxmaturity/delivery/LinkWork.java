package org.cxmaturity.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.ClusterLocks;
import org.cxmaturity.platform.ReferenceLookup;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.IssueLinks;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;
import org.cxmaturity.vision.Principles;

/** Says, and takes back, that an issue delivers a principle, in the programme and in Jira alike. */
public final class LinkWork {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** Locks are never removed from Jira's database, so programmes share a bounded number of them. */
    private static final int LOCKS = 64;

    private final ProgrammeAccess access;
    private final DeliveryLinks links;
    private final DeliverySight sight;
    private final ReferenceLookup references;
    private final DeliveryPairs pairs;
    private final ClusterLocks locks;

    public LinkWork(
            ProgrammeAccess access,
            DeliveryLinks links,
            DeliverySight sight,
            ReferenceLookup references,
            Principles principles,
            IssueLinks issueLinks,
            ClusterLocks locks) {
        this.access = access;
        this.links = links;
        this.sight = sight;
        this.references = references;
        this.pairs = new DeliveryPairs(links, principles, issueLinks);
        this.locks = locks;
    }

    /**
     * Adds a link.
     *
     * @return the link, under the issue's key of today; refused where it refers to something that doesn't exist or that
     *     the user may not browse, which look the same, where the user may not link the issue, and where the same link
     *     exists
     * @throws AccessRefused without the right to triage
     */
    public Result<Stored<DeliveryLink>> add(String programme, DeliveryLink link) {
        Entry entry = access.enter(programme, Right.TRIAGE);
        return alone(entry, () -> sound(entry, link)
                .then(checked -> unlikeOthers(entry, checked, Optional.empty()))
                .then(checked -> added(entry, checked)));
    }

    /**
     * Changes a link, for instance to set its stage.
     *
     * @return as {@link #add}; stale, with the link as it is, if it has moved on since {@code version}
     * @throws AccessRefused without the right to triage, or if there is no such link that the user may see
     */
    public Result<WriteResult<DeliveryLink>> change(String programme, String key, DeliveryLink link, int version) {
        Entry entry = access.enter(programme, Right.TRIAGE);
        return alone(entry, () -> {
            Stored<DeliveryLink> before = seen(entry, key);
            return sound(entry, link)
                    .then(checked -> unlikeOthers(entry, checked, Optional.of(before)))
                    .then(checked -> Result.ok(replaced(entry, before, checked, version)));
        });
    }

    /**
     * Removes a link.
     *
     * @return the link that was removed; refused where the user may not link the issue
     * @throws AccessRefused without the right to triage, or if there is no such link that the user may see
     */
    public Result<Stored<DeliveryLink>> remove(String programme, String key) {
        Entry entry = access.enter(programme, Right.TRIAGE);
        return alone(entry, () -> {
            Stored<DeliveryLink> before = seen(entry, key);
            if (!sight.mayTouch(entry.user(), before.value().issue())) {
                return Result.refused(
                        Problem.rule("issue", "may-not-link", before.value().issue()));
            }
            if (!(links.remove(entry.id(), key, before.version()) instanceof WriteResult.Done)) {
                return Result.refused(Problem.conflict("", "version-conflict"));
            }
            pairs.unlinked(entry.user(), entry.id(), before.value());
            return Result.ok(before);
        });
    }

    private <T> Result<T> alone(Entry entry, Supplier<Result<T>> work) {
        return locks.holding("cx-deliveries-" + Math.floorMod(entry.id(), LOCKS), LONGEST_WAIT, work)
                .orElseGet(() -> Result.refused(Problem.conflict("", "busy")));
    }

    private Stored<DeliveryLink> seen(Entry entry, String key) {
        return links.find(entry.id(), key)
                .filter(stored -> sight.sees(entry.user(), stored.value()))
                .orElseThrow(() -> new AccessRefused(Reason.UNKNOWN, "delivery " + key));
    }

    private Result<DeliveryLink> sound(Entry entry, DeliveryLink link) {
        Problems problems = new Problems();
        DeliveryLinkDocument.check(link, "", references.of(entry.id()), problems);
        Optional<String> issue = sight.keyOf(entry.user(), link.issue());
        if (issue.isEmpty()) {
            problems.rule("issue", "unknown-reference", link.issue());
        } else if (!sight.mayTouch(entry.user(), link.issue())) {
            problems.rule("issue", "may-not-link", link.issue());
        }
        return Result.of(new DeliveryLink(issue.orElse(link.issue()), link.principle(), link.stage()), problems);
    }

    private Result<DeliveryLink> unlikeOthers(Entry entry, DeliveryLink link, Optional<Stored<DeliveryLink>> itself) {
        List<Stored<DeliveryLink>> same = pairs.rowsOf(entry.id(), link).stream()
                .filter(stored -> stored.value().equals(link))
                .filter(stored -> itself.map(own -> own.id() != stored.id()).orElse(true))
                .toList();
        return same.isEmpty() ? Result.ok(link) : duplicate();
    }

    private static <T> Result<T> duplicate() {
        return Result.refused(Problem.conflict("", "duplicate-entry"));
    }

    private Result<Stored<DeliveryLink>> added(Entry entry, DeliveryLink link) {
        WriteResult<DeliveryLink> result = links.add(entry.id(), link);
        if (result instanceof WriteResult.Done<DeliveryLink> done) {
            pairs.linked(entry.user(), entry.id(), done.stored().value());
            return Result.ok(done.stored());
        }
        return duplicate();
    }

    private WriteResult<DeliveryLink> replaced(
            Entry entry, Stored<DeliveryLink> before, DeliveryLink link, int version) {
        WriteResult<DeliveryLink> result = links.replace(entry.id(), String.valueOf(before.id()), link, version);
        if (result instanceof WriteResult.Done) {
            User user = entry.user();
            pairs.unlinked(user, entry.id(), before.value());
            pairs.linked(user, entry.id(), link);
        }
        return result;
    }
}

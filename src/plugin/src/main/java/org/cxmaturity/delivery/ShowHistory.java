package org.cxmaturity.delivery;

import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;

/**
 * Answers how the delivery of a programme has moved. Snapshots count hidden work too; so only those who manage the
 * programme see them, or everybody who may view it once its whole-programme figures are switched on.
 */
public final class ShowHistory {

    private final ProgrammeAccess access;
    private final Snapshots snapshots;

    public ShowHistory(ProgrammeAccess access, Snapshots snapshots) {
        this.access = access;
        this.snapshots = snapshots;
    }

    /**
     * The snapshots of those days, oldest first.
     *
     * @throws AccessRefused without the right to view, and {@code FORBIDDEN} where whole-programme figures are kept from
     *     the one who asks
     */
    public Page<Snapshot> page(String programme, DaySpan days, PageRequest request) {
        Entry entry = access.enter(programme, Right.VIEW);
        boolean open = entry.programme().programme().settings().wholeProgrammeFigures();
        if (!open && !access.holds(entry, Right.MANAGE)) {
            throw new AccessRefused(Reason.FORBIDDEN, "history of programme " + programme);
        }
        return snapshots.between(entry.id(), days, request);
    }
}

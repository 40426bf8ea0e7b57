package org.cxmaturity.delivery;

import java.util.Optional;

/** What a metric says about a delivered cell; the later a constant stands here, the more it says. */
enum Proof {
    UNMEASURED(CellNote.UNMEASURED),
    TOO_FEW_RESPONSES(CellNote.TOO_FEW_RESPONSES),
    MEASURED_BEFORE_DELIVERY(CellNote.MEASURED_BEFORE_DELIVERY),
    TARGET_MET_BUT_NOT_CERTAIN(CellNote.TARGET_MET_BUT_NOT_CERTAIN),
    DELIVERED_NOT_FELT(CellNote.DELIVERED_NOT_FELT),
    DECLINED(CellNote.DECLINED),
    PROVEN;

    private final Optional<CellNote> note;

    Proof(CellNote note) {
        this.note = Optional.of(note);
    }

    Proof() {
        this.note = Optional.empty();
    }

    /** Why the cell is not proven; empty if it is. */
    Optional<CellNote> note() {
        return note;
    }
}

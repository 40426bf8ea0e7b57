package org.cxmaturity.delivery;

import java.util.Optional;

/** Where an issue stands in Jira: its status category together with what its resolution means. */
public record WorkStatus(StatusCategory category, ResolutionOutcome resolution) {

    /**
     * How the issue counts. The status decides whether it is done, the resolution whether done means delivered; on an
     * open status the resolution changes nothing.
     */
    public WorkKind kind() {
        return switch (category) {
            case UNDEFINED, TO_DO -> WorkKind.TO_DO;
            case IN_PROGRESS -> WorkKind.STARTED;
            case DONE -> doneKind();
        };
    }

    private WorkKind doneKind() {
        return switch (resolution) {
            case NONE, DELIVERED -> WorkKind.DELIVERED;
            case CANCELLED -> WorkKind.CANCELLED;
            case UNMAPPED -> WorkKind.UNMAPPED;
        };
    }

    /** What is odd about status and resolution together, if anything. */
    Optional<CellNote> note() {
        if (category != StatusCategory.DONE) {
            return resolution == ResolutionOutcome.NONE
                    ? Optional.empty()
                    : Optional.of(CellNote.RESOLUTION_ON_OPEN_STATUS);
        }
        return switch (resolution) {
            case NONE -> Optional.of(CellNote.DONE_WITHOUT_RESOLUTION);
            case UNMAPPED -> Optional.of(CellNote.UNMAPPED_RESOLUTION);
            case DELIVERED, CANCELLED -> Optional.empty();
        };
    }

    boolean isClosed() {
        return category == StatusCategory.DONE;
    }
}

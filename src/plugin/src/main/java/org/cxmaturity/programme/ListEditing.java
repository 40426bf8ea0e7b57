package org.cxmaturity.programme;

import org.cxmaturity.platform.ReferenceLookup;
import org.cxmaturity.platform.Transactions;

/**
 * What the editing of every list stands on.
 *
 * @param access the door of programmes
 * @param references knows what exists in a programme
 * @param guard knows what is referred to
 * @param transactions makes several writes one
 * @param veil keeps issues from who may not browse them
 */
public record ListEditing(
        ProgrammeAccess access,
        ReferenceLookup references,
        ReferenceGuard guard,
        Transactions transactions,
        IssueVeil veil) {}

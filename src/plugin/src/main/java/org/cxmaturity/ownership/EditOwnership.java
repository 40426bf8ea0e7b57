package org.cxmaturity.ownership;

import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;

/** Lets people read and change what functions are declared to own. */
public final class EditOwnership extends EditList<Ownership> {

    public EditOwnership(ListEditing editing, Ownerships list) {
        super(editing, list, new OwnershipForm());
    }
}

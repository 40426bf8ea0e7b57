package org.cxmaturity.ownership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.ownership.Ownership;
import org.cxmaturity.ownership.Ownerships;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;

/** Declared ownership in Active Objects. */
public final class AoOwnerships extends RowList<Ownership, OwnershipEntity> implements Ownerships {

    public AoOwnerships(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new OwnershipMapping(), new ProgrammeScope(lock));
    }
}

package org.cxmaturity.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;

/** Lists that belong to an entity, whose version covers them. */
public final class OwnerScope implements ListScope {

    private final ActiveObjects activeObjects;
    private final Class<? extends VersionedRow> ownerType;
    private final ProgrammeLock lock;

    public OwnerScope(ActiveObjects activeObjects, Class<? extends VersionedRow> ownerType, ProgrammeLock lock) {
        this.activeObjects = activeObjects;
        this.ownerType = ownerType;
        this.lock = lock;
    }

    @Override
    public String column() {
        return "OWNER_ID";
    }

    @Override
    public Map<String, Object> belongingTo(long owner) {
        return Map.of("OWNER_ID", (int) owner, "PROGRAMME_ID", row(owner).getProgrammeId());
    }

    @Override
    public boolean hold(long owner) {
        VersionedRow row = row(owner);
        return row != null && lock.hold(row.getProgrammeId()) && row(owner) != null;
    }

    @Override
    public void changed(long owner) {
        VersionedRow row = row(owner);
        row.setVersion(row.getVersion() + 1);
        row.save();
    }

    /** The owner's row, or null when it is no more. */
    private VersionedRow row(long owner) {
        return new Rows(activeObjects)
                .atMostOne(ownerType, "ID = ?", (int) owner)
                .orElse(null);
    }
}

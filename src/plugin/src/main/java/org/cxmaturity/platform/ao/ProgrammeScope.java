package org.cxmaturity.platform.ao;

import java.util.Map;

/** Lists that belong to a programme. */
public class ProgrammeScope implements ListScope {

    private final ProgrammeLock lock;

    public ProgrammeScope(ProgrammeLock lock) {
        this.lock = lock;
    }

    @Override
    public String column() {
        return "PROGRAMME_ID";
    }

    @Override
    public Map<String, Object> belongingTo(long owner) {
        return Map.of("PROGRAMME_ID", (int) owner);
    }

    @Override
    public boolean hold(long owner) {
        return lock.hold(owner);
    }

    @Override
    public void changed(long owner) {
        // nothing else carries a version that covers the list
    }
}

package org.cxmaturity.embedded.ao;

import java.util.UUID;
import org.cxmaturity.embedded.store.DatabaseSettings;

class AoModulesH2Test extends AoModulesContract {
    @Override
    DatabaseSettings emptyDatabase() {
        return DatabaseSettings.h2Memory(UUID.randomUUID().toString());
    }
}

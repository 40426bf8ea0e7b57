package org.cxmaturity.embedded.model;

import java.util.UUID;
import org.cxmaturity.embedded.store.DatabaseSettings;

/** The model on H2 in memory. */
public final class H2Model extends ModelExtension {

    @Override
    DatabaseSettings settings() {
        return DatabaseSettings.h2Memory("model-" + UUID.randomUUID());
    }
}

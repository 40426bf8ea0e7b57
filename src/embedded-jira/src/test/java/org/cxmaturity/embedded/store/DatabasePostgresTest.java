package org.cxmaturity.embedded.store;

import org.cxmaturity.embedded.model.PostgresModel;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresModel.class)
class DatabasePostgresTest extends DatabaseContract {}

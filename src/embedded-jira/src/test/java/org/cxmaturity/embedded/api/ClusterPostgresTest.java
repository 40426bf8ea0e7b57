package org.cxmaturity.embedded.api;

import org.cxmaturity.embedded.model.PostgresModel;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresModel.class)
class ClusterPostgresTest extends ClusterContract {}

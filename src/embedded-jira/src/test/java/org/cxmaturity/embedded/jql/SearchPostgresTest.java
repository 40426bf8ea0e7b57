package org.cxmaturity.embedded.jql;

import org.cxmaturity.embedded.model.PostgresModel;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresModel.class)
class SearchPostgresTest extends SearchContract {}

package org.cxmaturity.embedded.model;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresModel.class)
class IssuesPostgresTest extends IssuesContract {}

package org.cxmaturity.embedded.model;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresModel.class)
class EditingPostgresTest extends EditingContract {}

package org.cxmaturity.embedded.store;

import org.cxmaturity.embedded.model.H2Model;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(H2Model.class)
class DatabaseH2Test extends DatabaseContract {}

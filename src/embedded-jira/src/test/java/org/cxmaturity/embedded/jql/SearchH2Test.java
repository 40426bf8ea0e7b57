package org.cxmaturity.embedded.jql;

import org.cxmaturity.embedded.model.H2Model;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(H2Model.class)
class SearchH2Test extends SearchContract {}

package org.cxmaturity.embedded.model;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(H2Model.class)
class IssuesH2Test extends IssuesContract {}

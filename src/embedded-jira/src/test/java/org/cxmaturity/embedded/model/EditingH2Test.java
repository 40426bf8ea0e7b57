package org.cxmaturity.embedded.model;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(H2Model.class)
class EditingH2Test extends EditingContract {}

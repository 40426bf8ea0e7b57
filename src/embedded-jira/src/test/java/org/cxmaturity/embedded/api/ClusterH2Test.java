package org.cxmaturity.embedded.api;

import org.cxmaturity.embedded.model.H2Model;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(H2Model.class)
class ClusterH2Test extends ClusterContract {}

package com.atlassian.query.operand;

import java.io.Serializable;

/** What a field is compared with. */
public interface Operand extends Serializable {
    String getName();

    String getDisplayString();
}

package org.cxmaturity.platform.ao;

import java.util.Map;

/** What a list belongs to: a programme, or an entity of one. The owner is named by its row ID. */
public interface ListScope {

    /** The column that holds the owner. */
    String column();

    /** The values by which a new row belongs to the owner. */
    Map<String, Object> belongingTo(long owner);

    /** Waits until no other transaction writes to the owner's programme; false when the owner is no more. */
    boolean hold(long owner);

    /** Called within the transaction in which the list changed. */
    void changed(long owner);
}

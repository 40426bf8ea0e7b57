package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Stored;

/** Delivery links of a programme, as they are stored; named by their database id. */
public interface DeliveryLinks extends KeyedRepository<DeliveryLink> {

    /** Links of these issues in one programme, by issue key. */
    Map<String, List<Stored<DeliveryLink>>> ofIssues(long programme, Collection<String> issueKeys);

    /** Links of these issues in all programmes. */
    List<InProgramme<DeliveryLink>> everywhereOf(Collection<String> issueKeys);
}

package org.cxmaturity.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.shared.InMemoryRepository;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.Stored;

/** Delivery links of the programme of {@link Doors}. */
final class InMemoryDeliveryLinks extends InMemoryRepository<DeliveryLink> implements DeliveryLinks {

    InMemoryDeliveryLinks() {
        super(stored -> Long.toString(stored.id()), Object::equals);
    }

    @Override
    public Map<String, List<Stored<DeliveryLink>>> ofIssues(long programme, Collection<String> issueKeys) {
        return all(programme).stream()
                .filter(stored -> issueKeys.contains(stored.value().issue()))
                .collect(Collectors.groupingBy(stored -> stored.value().issue()));
    }

    @Override
    public List<InProgramme<DeliveryLink>> everywhereOf(Collection<String> issueKeys) {
        return all(Doors.BANK).stream()
                .filter(stored -> issueKeys.contains(stored.value().issue()))
                .map(stored -> new InProgramme<>(Doors.BANK, stored))
                .toList();
    }
}

package org.cxmaturity.delivery.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.delivery.DeliveryLink;
import org.cxmaturity.delivery.DeliveryLinks;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.platform.ao.Rows;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.Stored;

/** Delivery links in Active Objects. */
public final class AoDeliveryLinks extends RowList<DeliveryLink, DeliveryLinkEntity> implements DeliveryLinks {

    private final Rows rows;

    public AoDeliveryLinks(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new DeliveryLinkMapping(), new ProgrammeScope(lock));
        this.rows = new Rows(activeObjects);
    }

    @Override
    public Map<String, List<Stored<DeliveryLink>>> ofIssues(long programme, Collection<String> issueKeys) {
        List<DeliveryLinkEntity> found = rows.among(DeliveryLinkEntity.class, "ISSUE_KEY", issueKeys).stream()
                .filter(row -> row.getProgrammeId() == programme)
                .toList();
        return found.stream()
                .collect(Collectors.groupingBy(
                        DeliveryLinkEntity::getIssueKey,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), this::stored)));
    }

    @Override
    public List<InProgramme<DeliveryLink>> everywhereOf(Collection<String> issueKeys) {
        return inProgrammes(rows.among(DeliveryLinkEntity.class, "ISSUE_KEY", issueKeys));
    }
}

package org.cxmaturity.delivery.ao;

import java.util.Optional;
import org.cxmaturity.delivery.DeliveryLink;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.shared.StageRef;

final class DeliveryLinkMapping implements RowMapping<DeliveryLink, DeliveryLinkEntity> {

    @Override
    public Class<DeliveryLinkEntity> type() {
        return DeliveryLinkEntity.class;
    }

    /** The same link is kept once. */
    @Override
    public Optional<String> key(DeliveryLink link) {
        String stage = link.stage().map(StageRef::toString).orElse("");
        return Optional.of(link.issue() + " " + link.principle() + " " + stage);
    }

    @Override
    public boolean namedByRowId() {
        return true;
    }

    @Override
    public Columns columns(DeliveryLink link) {
        return new Columns()
                .with("ISSUE_KEY", link.issue())
                .with("PRINCIPLE", link.principle())
                .with("STAGE", link.stage());
    }

    @Override
    public DeliveryLink read(DeliveryLinkEntity row, Parts parts) {
        return new DeliveryLink(
                row.getIssueKey(),
                row.getPrinciple(),
                Optional.ofNullable(row.getStage()).flatMap(StageRef::parse));
    }
}

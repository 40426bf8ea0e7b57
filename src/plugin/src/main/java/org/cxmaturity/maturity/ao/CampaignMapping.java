package org.cxmaturity.maturity.ao;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.maturity.Campaign;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.PartMapping;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;

final class CampaignMapping implements RowMapping<Campaign, CampaignEntity> {

    @Override
    public Class<CampaignEntity> type() {
        return CampaignEntity.class;
    }

    @Override
    public Optional<String> key(Campaign campaign) {
        return Optional.of(campaign.key());
    }

    @Override
    public Columns columns(Campaign campaign) {
        return new Columns()
                .with("OPENED_ON", campaign.openedOn())
                .with("CLOSED_ON", campaign.closedOn())
                .with("QUESTIONNAIRE_VERSION", campaign.questionnaireVersion());
    }

    @Override
    public List<PartMapping<Campaign, ?>> parts() {
        ResponseMapping responses = new ResponseMapping();
        return List.of(new PartMapping<>(ResponseEntity.class, campaign -> campaign.responses().stream()
                .map(responses::keyedColumns)
                .toList()));
    }

    @Override
    public Campaign read(CampaignEntity row, Parts parts) {
        ResponseMapping responses = new ResponseMapping();
        return new Campaign(
                row.getEntityKey(),
                Columns.date(row.getOpenedOn()),
                Columns.date(row.getClosedOn()),
                Optional.ofNullable(row.getQuestionnaireVersion()),
                parts.of(row, ResponseEntity.class).stream()
                        .map(response -> responses.read(response, parts))
                        .toList());
    }
}

package org.cxmaturity.maturity;

import java.util.Map;
import org.cxmaturity.shared.Document;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Key;
import org.cxmaturity.shared.Values;

/** Reads and writes a campaign with its responses. */
public final class CampaignDocument {
    private CampaignDocument() {}

    public static Campaign read(Fields fields) {
        Campaign campaign = new Campaign(
                fields.key("key", Key.LOOSE),
                fields.optional("openedOn", Values.date()),
                fields.optional("closedOn", Values.date()),
                fields.optional("questionnaireVersion", Values.integer(1, Integer.MAX_VALUE)),
                fields.entities("responses", "respondent", ResponseDocument::read));
        boolean backwards = campaign.openedOn()
                .flatMap(opened -> campaign.closedOn().filter(closed -> closed.isBefore(opened)))
                .isPresent();
        if (backwards) {
            fields.rule("closedOn", "not-in-order", "openedOn", "closedOn");
        }
        return campaign;
    }

    public static Map<String, Object> write(Campaign campaign) {
        return new Document()
                .with("key", campaign.key())
                .with("openedOn", campaign.openedOn())
                .with("closedOn", campaign.closedOn())
                .with("questionnaireVersion", campaign.questionnaireVersion())
                .with("responses", campaign.responses(), ResponseDocument::write)
                .tree();
    }
}

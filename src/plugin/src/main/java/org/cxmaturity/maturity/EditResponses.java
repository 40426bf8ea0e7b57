package org.cxmaturity.maturity;

import java.util.Optional;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.programme.ProgrammeAccess.Entry;

/** Lets people read and change the responses of one campaign. */
public final class EditResponses extends EditList<Response> {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;

    public EditResponses(ListEditing editing, Responses responses, Campaigns campaigns, Questionnaires questionnaires) {
        super(editing, responses, new ResponseForm(Optional.empty()));
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
    }

    /** Answers are told as figures about many; who said what is for those alone who keep the programme. */
    @Override
    protected Right toRead() {
        return Right.MANAGE;
    }

    @Override
    protected Optional<Scope<Response>> scope(Entry entry, ListRef ref) {
        QuestionnaireVersions versions = questionnaires.of(entry.id());
        return ref.owner()
                .flatMap(key -> campaigns.find(entry.id(), key))
                .map(campaign ->
                        new Scope<>(entry, campaign.id(), new ResponseForm(versions.statementsOf(campaign.value()))));
    }
}

package org.cxmaturity.maturity;

import java.util.Optional;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.EditList;
import org.cxmaturity.programme.ListEditing;
import org.cxmaturity.programme.ProgrammeAccess.Entry;

/** Lets people read and change campaigns with their responses. */
public final class EditCampaigns extends EditList<Campaign> {

    private final Questionnaires questionnaires;

    public EditCampaigns(ListEditing editing, Campaigns campaigns, Questionnaires questionnaires) {
        super(editing, campaigns, new CampaignForm(QuestionnaireVersions.NONE));
        this.questionnaires = questionnaires;
    }

    /** Answers are told as figures about many; who said what is for those alone who keep the programme. */
    @Override
    protected Right toRead() {
        return Right.MANAGE;
    }

    @Override
    protected Optional<Scope<Campaign>> scope(Entry entry, ListRef ref) {
        QuestionnaireVersions versions = questionnaires.of(entry.id());
        return Optional.of(new Scope<>(entry, entry.id(), new CampaignForm(versions)));
    }
}

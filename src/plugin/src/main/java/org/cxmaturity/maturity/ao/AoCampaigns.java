package org.cxmaturity.maturity.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.maturity.Campaign;
import org.cxmaturity.maturity.Campaigns;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;

/** Campaigns in Active Objects. */
public final class AoCampaigns extends RowList<Campaign, CampaignEntity> implements Campaigns {

    public AoCampaigns(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new CampaignMapping(), new ProgrammeScope(lock));
    }
}

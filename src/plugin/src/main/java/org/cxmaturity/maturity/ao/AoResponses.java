package org.cxmaturity.maturity.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.cxmaturity.maturity.Response;
import org.cxmaturity.maturity.Responses;
import org.cxmaturity.platform.ao.OwnerScope;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.RowList;

/** Responses in Active Objects, each list that of one campaign. */
public final class AoResponses extends RowList<Response, ResponseEntity> implements Responses {

    public AoResponses(ActiveObjects activeObjects, ProgrammeLock lock) {
        super(activeObjects, new ResponseMapping(), new OwnerScope(activeObjects, CampaignEntity.class, lock));
    }
}

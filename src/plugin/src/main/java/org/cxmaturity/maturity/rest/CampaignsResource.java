package org.cxmaturity.maturity.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.maturity.EditCampaigns;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;

/** Campaigns with their responses. */
@Path("programmes/{programme}/campaigns")
@UnrestrictedAccess
public final class CampaignsResource extends ListResource {

    @Inject
    public CampaignsResource(EditCampaigns list, Answers answers) {
        super(list, answers);
    }
}

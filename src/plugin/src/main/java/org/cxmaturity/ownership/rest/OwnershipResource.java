package org.cxmaturity.ownership.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.ownership.EditOwnership;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;

/** What functions are declared to own. */
@Path("programmes/{programme}/ownership")
@UnrestrictedAccess
public final class OwnershipResource extends ListResource {

    @Inject
    public OwnershipResource(EditOwnership list, Answers answers) {
        super(list, answers);
    }
}

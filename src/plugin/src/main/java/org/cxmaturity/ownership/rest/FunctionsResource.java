package org.cxmaturity.ownership.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.ownership.EditFunctions;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;

/** Functions. */
@Path("programmes/{programme}/functions")
@UnrestrictedAccess
public final class FunctionsResource extends ListResource {

    @Inject
    public FunctionsResource(EditFunctions list, Answers answers) {
        super(list, answers);
    }
}

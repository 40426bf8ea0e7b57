package org.cxmaturity.maturity.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.cxmaturity.maturity.EditResponses;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;

/** Responses of one campaign. */
@Path("programmes/{programme}/campaigns/{owner}/responses")
@UnrestrictedAccess
public final class ResponsesResource extends ListResource {

    @Inject
    public ResponsesResource(EditResponses list, Answers answers) {
        super(list, answers);
    }
}

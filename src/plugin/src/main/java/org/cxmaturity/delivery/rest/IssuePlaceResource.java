package org.cxmaturity.delivery.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.cxmaturity.delivery.PlaceDocument;
import org.cxmaturity.delivery.ShowIssuePlace;
import org.cxmaturity.platform.rest.Answers;

/** What an issue is good for, in every programme that the caller may see. */
@Path("issues/{issue}/place")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssuePlaceResource {

    private final ShowIssuePlace show;
    private final Answers answers;

    @Inject
    public IssuePlaceResource(ShowIssuePlace show, Answers answers) {
        this.show = show;
        this.answers = answers;
    }

    /** 200 with its places, none of them if it serves nothing; 304, 401, 404. */
    @GET
    public Response place(@PathParam("issue") String issue, @Context Request request) {
        return answers.give(() -> answers.aggregate(request, PlaceDocument.write(issue, show.of(issue))));
    }
}

package org.cxmaturity.maturity.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.cxmaturity.maturity.EditQuestionnaire;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;
import org.cxmaturity.platform.rest.RequestBody;

/** The questionnaire in its current version, and earlier ones. */
@Path("programmes/{programme}/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class QuestionnaireResource {

    private final EditQuestionnaire questionnaire;
    private final Answers answers;

    @Inject
    public QuestionnaireResource(EditQuestionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    /** 200 with the current version, version 0 as long as there is none; 401, 404. */
    @GET
    public Response get(@PathParam("programme") String programme) {
        return answers.give(() -> answers.ok(questionnaire.get(programme)));
    }

    /** 200 with one version; 401, 404. */
    @GET
    @Path("{version}")
    public Response version(@PathParam("programme") String programme, @PathParam("version") String version) {
        return answers.give(() -> answers.ok(questionnaire.version(programme, version)));
    }

    /** 200 with the new version; 400, 401, 403, 404, 409, 413, 422. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("programme") String programme, InputStream body) {
        return answers.give(() ->
                answers.changed(questionnaire.replace(programme, RequestBody.json(body, RequestBody.ENTITY_BYTES))));
    }

    /** 200 with the new version; 400, 401, 403, 404, 409, 413, 422. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, ListResource.MERGE_PATCH})
    public Response merge(@PathParam("programme") String programme, InputStream body) {
        return answers.give(() ->
                answers.changed(questionnaire.merge(programme, RequestBody.json(body, RequestBody.ENTITY_BYTES))));
    }
}

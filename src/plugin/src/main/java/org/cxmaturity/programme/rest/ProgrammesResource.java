package org.cxmaturity.programme.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;
import org.cxmaturity.platform.rest.RequestBody;
import org.cxmaturity.platform.rest.RequestParameters;
import org.cxmaturity.programme.EditProgrammes;

/** Programmes with their own fields. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ProgrammesResource {

    private final EditProgrammes programmes;
    private final Answers answers;

    @Inject
    public ProgrammesResource(EditProgrammes programmes, Answers answers) {
        this.programmes = programmes;
        this.answers = answers;
    }

    /** 200 with those that the caller may see; 400, 401. */
    @GET
    public Response list(@Context UriInfo uri) {
        return answers.give(
                () -> answers.page(programmes.page(RequestParameters.of(uri).paging())));
    }

    /** 201 with the programme and its place; 400, 401, 403, 409, 413, 422. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context UriInfo uri, InputStream body) {
        return answers.give(() -> answers.created(
                programmes.add(RequestBody.json(body, RequestBody.ENTITY_BYTES)),
                key -> uri.getAbsolutePathBuilder().path("{key}").build(key)));
    }

    /** 200 with the programme; 401, 404. */
    @GET
    @Path("{programme}")
    public Response get(@PathParam("programme") String key) {
        return answers.give(() -> answers.ok(programmes.get(key)));
    }

    /** 200 with the programme as it is now; 400, 401, 403, 404, 409, 413, 422. */
    @PUT
    @Path("{programme}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("programme") String key, InputStream body) {
        return answers.give(
                () -> answers.changed(programmes.replace(key, RequestBody.json(body, RequestBody.ENTITY_BYTES))));
    }

    /** 200 with the programme as it is now; 400, 401, 403, 404, 409, 413, 422. */
    @PATCH
    @Path("{programme}")
    @Consumes({MediaType.APPLICATION_JSON, ListResource.MERGE_PATCH})
    public Response merge(@PathParam("programme") String key, InputStream body) {
        return answers.give(
                () -> answers.changed(programmes.merge(key, RequestBody.json(body, RequestBody.ENTITY_BYTES))));
    }

    /** 200 with what was removed; 400, 401, 403, 404, 409. */
    @DELETE
    @Path("{programme}")
    public Response remove(@Context UriInfo uri, @PathParam("programme") String key) {
        return answers.give(() ->
                answers.changed(programmes.remove(key, RequestParameters.of(uri).version())));
    }
}

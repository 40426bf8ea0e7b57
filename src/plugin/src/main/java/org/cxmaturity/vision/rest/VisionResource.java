package org.cxmaturity.vision.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.function.Supplier;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.ListResource;
import org.cxmaturity.platform.rest.RequestBody;
import org.cxmaturity.platform.rest.RequestParameters;
import org.cxmaturity.vision.EditVision;

/** The current vision and its earlier versions. */
@Path("programmes/{programme}/vision")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class VisionResource {

    private final EditVision vision;
    private final Answers answers;

    @Inject
    public VisionResource(EditVision vision, Answers answers) {
        this.vision = vision;
        this.answers = answers;
    }

    /** 200 with the vision, an empty one as long as nobody has written it; 401, 404. */
    @GET
    public Response get(@PathParam("programme") String programme) {
        return answers.give(() -> answers.ok(vision.get(programme)));
    }

    /** 200 with the vision as it is now; 400, 401, 403, 404, 409, 413, 422. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@PathParam("programme") String programme, InputStream body) {
        return answers.give(() -> answers.changed(vision.replace(programme, entity(body))));
    }

    /** 200 with the vision as it is now; 400, 401, 403, 404, 409, 413, 422. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, ListResource.MERGE_PATCH})
    public Response merge(@PathParam("programme") String programme, InputStream body) {
        return answers.give(() -> answers.changed(vision.merge(programme, entity(body))));
    }

    /** 200 with the earlier versions, oldest first; 400, 401, 404. */
    @GET
    @Path("versions")
    public Response versions(@Context UriInfo uri, @PathParam("programme") String programme) {
        return answers.give(() -> answers.page(
                vision.versions(programme, RequestParameters.of(uri).paging())));
    }

    /** 200 with one version; 401, 404. */
    @GET
    @Path("versions/{number}")
    public Response version(@PathParam("programme") String programme, @PathParam("number") String number) {
        return answers.give(() -> answers.ok(vision.version(programme, number)));
    }

    /** 201 with the next version, begun with the content of the last one; 400, 401, 403, 404, 409. */
    @POST
    @Path("versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(@Context UriInfo uri, @PathParam("programme") String programme, InputStream body) {
        return answers.give(() -> answers.created(
                vision.revise(programme, entity(body)),
                number -> uri.getAbsolutePathBuilder().path("{number}").build(number)));
    }

    private static Supplier<Object> entity(InputStream body) {
        return RequestBody.json(body, RequestBody.ENTITY_BYTES);
    }
}

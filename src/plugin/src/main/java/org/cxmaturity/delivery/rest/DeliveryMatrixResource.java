package org.cxmaturity.delivery.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.cxmaturity.delivery.CellDocument;
import org.cxmaturity.delivery.CellRef;
import org.cxmaturity.delivery.MatrixDocument;
import org.cxmaturity.delivery.ShowMatrix;
import org.cxmaturity.platform.rest.Answers;
import org.cxmaturity.platform.rest.RequestParameters;
import org.cxmaturity.shared.StageRef;

/** Which principle is delivered at which stage. */
@Path("programmes/{programme}/delivery-matrix")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class DeliveryMatrixResource {

    private final ShowMatrix show;
    private final Answers answers;

    @Inject
    public DeliveryMatrixResource(ShowMatrix show, Answers answers) {
        this.show = show;
        this.answers = answers;
    }

    /** 200 with the matrix, of one {@code ?journey=} or of all; 304, 401, 404. */
    @GET
    public Response matrix(@PathParam("programme") String programme, @Context UriInfo uri, @Context Request request) {
        return answers.give(() -> answers.aggregate(
                request,
                MatrixDocument.write(
                        show.matrix(programme, RequestParameters.of(uri).text("journey")))));
    }

    /** 200 with one cell and the work behind it that the caller may browse; 304, 401, 404. */
    @GET
    @Path("cells/{principle}/{journey}/{stage}")
    public Response cell(
            @PathParam("programme") String programme,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpServletRequest servletRequest) {
        return answers.give(() -> answers.aggregate(
                request, CellDocument.write(show.cell(programme, cellOf(uri)), servletRequest.getContextPath())));
    }

    private static CellRef cellOf(UriInfo uri) {
        return new CellRef(part(uri, "principle"), new StageRef(part(uri, "journey"), part(uri, "stage")));
    }

    private static String part(UriInfo uri, String name) {
        return uri.getPathParameters().getFirst(name);
    }
}

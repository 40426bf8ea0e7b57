package org.cxmaturity.platform.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.platform.DocumentList;
import org.cxmaturity.platform.ListRef;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;

/**
 * One list of a programme over HTTP. The path of a list names the programme as {@code programme}, and its owner, if it has
 * one, as {@code owner}.
 */
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
public abstract class ListResource {

    /** Names a document that is merged into another one (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final DocumentList list;
    private final Answers answers;

    protected ListResource(DocumentList list, Answers answers) {
        this.list = list;
        this.answers = answers;
    }

    protected final Answers answers() {
        return answers;
    }

    /** The part of the list that the request asks for. */
    protected Page<Map<String, Object>> page(ListRef ref, PageRequest request, UriInfo uri) {
        return list.page(ref, request);
    }

    /** 200 with a part of the list; 400, 401, 404. */
    @GET
    @UnrestrictedAccess
    public final Response list(@Context UriInfo uri) {
        return answers.give(
                () -> answers.page(page(ref(uri), RequestParameters.of(uri).paging(), uri)));
    }

    /** 201 with the entity and its place; 400, 401, 403, 404, 409, 413, 422. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public final Response add(@Context UriInfo uri, InputStream body) {
        return answers.give(() -> answers.created(
                list.add(ref(uri), entity(body)),
                key -> uri.getAbsolutePathBuilder().path("{key}").build(key)));
    }

    /** 200 with the entity; 401, 404. */
    @GET
    @Path("{key}")
    @UnrestrictedAccess
    public final Response get(@Context UriInfo uri, @PathParam("key") String key) {
        return answers.give(() -> answers.ok(list.get(ref(uri), key)));
    }

    /** 200 with the entity as it is now; 400, 401, 403, 404, 409, 413, 422. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    public final Response replace(@Context UriInfo uri, @PathParam("key") String key, InputStream body) {
        return answers.give(() -> answers.changed(list.replace(ref(uri), key, entity(body))));
    }

    /** 200 with the entity as it is now; 400, 401, 403, 404, 409, 413, 422. */
    @PATCH
    @Path("{key}")
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @UnrestrictedAccess
    public final Response merge(@Context UriInfo uri, @PathParam("key") String key, InputStream body) {
        return answers.give(() -> answers.changed(list.merge(ref(uri), key, entity(body))));
    }

    /** 204; 400, 401, 403, 404, 409. */
    @DELETE
    @Path("{key}")
    @UnrestrictedAccess
    public final Response remove(@Context UriInfo uri, @PathParam("key") String key) {
        return answers.give(() -> answers.removed(
                list.remove(ref(uri), key, RequestParameters.of(uri).version())));
    }

    private static ListRef ref(UriInfo uri) {
        return new ListRef(
                uri.getPathParameters().getFirst("programme"),
                Optional.ofNullable(uri.getPathParameters().getFirst("owner")));
    }

    private static Supplier<Object> entity(InputStream body) {
        return RequestBody.json(body, RequestBody.ENTITY_BYTES);
    }
}

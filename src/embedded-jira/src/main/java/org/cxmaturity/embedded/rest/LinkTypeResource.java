package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.LinkType;

/** {@code /issueLinkType}: kinds of links; Jira's own ones aren't among them. */
@Path("issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class LinkTypeResource {

    private final Site site;
    private final Shapes shapes;

    LinkTypeResource(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
    }

    @GET
    public Map<String, Object> all() {
        List<Map<String, Object>> types = site.model().linkTypes().all(false).stream()
                .map(shapes::linkType)
                .toList();
        return Map.of("issueLinkTypes", types);
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return shapes.linkType(find(id));
    }

    private LinkType find(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> site.model().linkTypes().byId(Long.parseLong(text)))
                .filter(type -> !type.isSystem())
                .orElseThrow(() -> RefusedException.of(404, "No issue link type with id '" + id + "' found."));
    }

    /** Makes a type: 201; administrators only. */
    @POST
    public Response create(JsonNode body) {
        site.requireAdministrator();
        String name = required(body, "name");
        LinkType type = site.model()
                .linkTypes()
                .create(name, required(body, "inward"), required(body, "outward"), Optional.empty());
        return Response.created(URI.create(site.self("issueLinkType/" + type.id())))
                .entity(shapes.linkType(type))
                .build();
    }

    private String required(JsonNode body, String field) {
        String text = Json.text(body, field).strip();
        if (text.isEmpty()) {
            throw RefusedException.of(400, "The issue link type's " + field + " must be provided.");
        }
        boolean taken =
                field.equals("name") && site.model().linkTypes().byName(text).isPresent();
        if (taken) {
            throw RefusedException.of(409, "An issue link type with name '" + text + "' already exists.");
        }
        return text;
    }

    @PUT
    @Path("{id}")
    public Map<String, Object> update(@PathParam("id") String id, JsonNode body) {
        site.requireAdministrator();
        LinkType before = find(id);
        LinkType after = new LinkType(
                before.id(),
                orElse(body, "name", before.name()),
                orElse(body, "inward", before.inward()),
                orElse(body, "outward", before.outward()),
                Optional.empty());
        site.model().linkTypes().update(after);
        return shapes.linkType(after);
    }

    private static String orElse(JsonNode body, String field, String otherwise) {
        String text = Json.text(body, field).strip();
        return text.isEmpty() ? otherwise : text;
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        site.requireAdministrator();
        site.model().linkTypes().delete(find(id).id());
        return Response.noContent().build();
    }
}

package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.PermissionKeys;

/** {@code /issueLink}: links between issues. */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class LinkResource {

    private final Site site;
    private final Shapes shapes;

    LinkResource(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
    }

    /**
     * Links two issues: 201. Jira's names are the other way round than one expects: the {@code inwardIssue} is the
     * source, of which the outward words are true.
     */
    @POST
    public Response link(JsonNode body) {
        LinkType type = type(Json.required(body).path("type"));
        Issue source = issue(body.path("inwardIssue"));
        Issue destination = issue(body.path("outwardIssue"));
        RefusedException.orRefuse(site.model().editing().link(type, source.id(), destination.id(), site.user()));
        String comment = body.path("comment").path("body").asText("");
        if (!comment.isBlank()) {
            RefusedException.orRefuse(
                    site.model().commenting().add(source, comment, Optional.empty(), Optional.empty(), site.user()));
        }
        return Response.status(201).build();
    }

    private LinkType type(JsonNode named) {
        String id = named.path("id").asText("");
        String name = named.path("name").asText("");
        Optional<LinkType> type = id.matches("[0-9]{1,18}")
                ? site.model().linkTypes().byId(Long.parseLong(id))
                : site.model().linkTypes().byName(name);
        return type.filter(found -> !found.isSystem())
                .orElseThrow(() -> RefusedException.of(404, "No issue link type with name '" + name + "' found."));
    }

    private Issue issue(JsonNode named) {
        String key = named.path("key").asText(named.path("id").asText(""));
        return RefusedException.orRefuse(site.model().editing().find(key, site.user()));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Link link = visible(id);
        List<Issue> ends = site.model().issues().byIds(List.of(link.sourceId(), link.destinationId()));
        Lookups lookups = new Lookups(site.model(), ends, site.user());
        return Shape.of()
                .put("id", Long.toString(link.id()))
                .put("self", site.self("issueLink/" + link.id()))
                .put("type", shapes.linkType(link.type()))
                .put("inwardIssue", shapes.reference(ends.get(0), lookups))
                .put("outwardIssue", shapes.reference(ends.get(1), lookups))
                .map();
    }

    private Link visible(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> site.model().links().byId(Long.parseLong(text)))
                .filter(link -> sees(link.sourceId()) && sees(link.destinationId()))
                .orElseThrow(() -> RefusedException.of(404, "No issue link with id '" + id + "' exists."));
    }

    private boolean sees(long issueId) {
        return site.model()
                .issues()
                .byId(issueId)
                .filter(issue -> site.model().editing().allowed(PermissionKeys.BROWSE_PROJECTS, issue, site.user()))
                .isPresent();
    }

    /** Removes a link: 204. */
    @DELETE
    @Path("{id}")
    public Response unlink(@PathParam("id") String id) {
        RefusedException.orRefuse(site.model().editing().unlink(visible(id).id(), site.user()));
        return Response.noContent().build();
    }
}

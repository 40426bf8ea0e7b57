package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Comment;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Property;
import org.cxmaturity.embedded.model.Role;

/** {@code /issue/{key}/comment} and {@code /issue/{key}/properties}. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssuePartsResource {

    private final Site site;
    private final CommentShapes comments;
    private final EntityProperties properties;

    IssuePartsResource(Site site) {
        this.site = site;
        this.comments = new CommentShapes(site);
        this.properties = new EntityProperties(site);
    }

    private Issue find(String key) {
        return RefusedException.orRefuse(site.model().editing().find(key, site.user()));
    }

    private Issue editable(String key) {
        Issue issue = find(key);
        if (!site.model().editing().allowed(PermissionKeys.EDIT_ISSUES, issue, site.user())) {
            throw RefusedException.of(403, "You do not have permission to edit issues in this project.");
        }
        return issue;
    }

    /** Comments that the caller may read. */
    @GET
    @Path("{key}/comment")
    public Map<String, Object> comments(
            @PathParam("key") String key,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("1048576") int maxResults) {
        Issue issue = find(key);
        return comments.page(
                issue,
                site.model().comments().visible(issue, site.user()),
                Math.max(0, startAt),
                Math.max(0, maxResults));
    }

    /** Adds a comment: 201. */
    @POST
    @Path("{key}/comment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(@PathParam("key") String key, JsonNode body) {
        Issue issue = find(key);
        JsonNode visibility = Json.required(body).path("visibility");
        Optional<String> value =
                Optional.of(visibility.path("value").asText("")).filter(text -> !text.isEmpty());
        boolean group = visibility.path("type").asText().equals("group");
        Optional<Long> role = group
                ? Optional.empty()
                : value.flatMap(site.model().roles()::byName).map(Role::id);
        Comment added = RefusedException.orRefuse(site.model()
                .commenting()
                .add(issue, Json.text(body, "body"), group ? value : Optional.empty(), role, site.user()));
        return Response.created(URI.create(site.self("issue/" + issue.id() + "/comment/" + added.id())))
                .entity(comments.one(issue, added))
                .build();
    }

    @GET
    @Path("{key}/comment/{id}")
    public Map<String, Object> comment(@PathParam("key") String key, @PathParam("id") long id) {
        Issue issue = find(key);
        return comments.one(
                issue, RefusedException.orRefuse(site.model().commenting().find(issue, id, site.user())));
    }

    @PUT
    @Path("{key}/comment/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> edit(@PathParam("key") String key, @PathParam("id") long id, JsonNode body) {
        Issue issue = find(key);
        return comments.one(
                issue,
                RefusedException.orRefuse(
                        site.model().commenting().edit(issue, id, Json.text(body, "body"), site.user())));
    }

    @DELETE
    @Path("{key}/comment/{id}")
    public Response uncomment(@PathParam("key") String key, @PathParam("id") long id) {
        RefusedException.orRefuse(site.model().commenting().delete(find(key), id, site.user()));
        return Response.noContent().build();
    }

    /** Keys of the issue's properties. */
    @GET
    @Path("{key}/properties")
    public Map<String, List<Map<String, Object>>> properties(@PathParam("key") String key) {
        Issue issue = find(key);
        return properties.keys(Property.Entity.ISSUE, issue.id(), "issue/" + issue.id());
    }

    @GET
    @Path("{key}/properties/{property}")
    public Map<String, Object> property(@PathParam("key") String key, @PathParam("property") String property) {
        return properties.get(Property.Entity.ISSUE, find(key).id(), property);
    }

    /** Sets a property to any JSON: 201 when it is new, else 200. */
    @PUT
    @Path("{key}/properties/{property}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setProperty(@PathParam("key") String key, @PathParam("property") String property, String value) {
        return properties.set(Property.Entity.ISSUE, editable(key).id(), property, value);
    }

    @DELETE
    @Path("{key}/properties/{property}")
    public Response removeProperty(@PathParam("key") String key, @PathParam("property") String property) {
        return properties.remove(Property.Entity.ISSUE, editable(key).id(), property);
    }
}

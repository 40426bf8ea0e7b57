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
import java.util.function.UnaryOperator;
import org.cxmaturity.embedded.model.ChangeGroup;
import org.cxmaturity.embedded.model.ChangeItem;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Transition;
import org.cxmaturity.embedded.model.User;

/** {@code /issue}: issues, their workflow steps. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssueResource {

    private static final int MOST_CHANGES = 1_000;

    private final Site site;
    private final IssueShapes shapes;
    private final Shapes parts;

    IssueResource(Site site) {
        this.site = site;
        this.shapes = new IssueShapes(site);
        this.parts = new Shapes(site);
    }

    /** Creates an issue: 201 with id, key and self; 400 by field; 401 and 403 without the right. */
    @POST
    public Response create(JsonNode body) {
        IssueInput input = new IssueInput(site, Json.required(body));
        Issue issue = RefusedException.orRefuse(site.model().editing().create(input.draft(), site.user()));
        input.comments().forEach(comment -> comment(issue, comment));
        return Response.created(URI.create(site.self("issue/" + issue.id())))
                .entity(named(issue))
                .build();
    }

    private Map<String, Object> named(Issue issue) {
        return Shape.of()
                .put("id", Long.toString(issue.id()))
                .put("key", issue.key())
                .put("self", site.self("issue/" + issue.id()))
                .map();
    }

    private void comment(Issue issue, String body) {
        RefusedException.orRefuse(
                site.model().commenting().add(issue, body, Optional.empty(), Optional.empty(), site.user()));
    }

    /** The issue: 404 when there is none, 401 or 403 when it is hidden. */
    @GET
    @Path("{key}")
    public Map<String, Object> get(
            @PathParam("key") String key,
            @QueryParam("fields") @DefaultValue("") String fields,
            @QueryParam("expand") @DefaultValue("") String expand) {
        Issue issue = find(key);
        Map<String, Object> shape = shapes.issues(List.of(issue), fields, true).get(0);
        List<String> expanded = List.of(expand.split(","));
        if (expanded.contains("names")) {
            shape.put("names", shapes.names());
        }
        if (expanded.contains("transitions")) {
            shape.put("transitions", transitions(issue));
        }
        if (expanded.contains("changelog")) {
            shape.put("changelog", changelog(issue));
        }
        return shape;
    }

    private Issue find(String key) {
        return RefusedException.orRefuse(site.model().editing().find(key, site.user()));
    }

    /** Changes fields: 204. */
    @PUT
    @Path("{key}")
    public Response update(@PathParam("key") String key, JsonNode body) {
        Issue issue = find(key);
        IssueInput input = new IssueInput(site, Json.required(body));
        UnaryOperator<Issue> change = input.change(issue);
        RefusedException.orRefuse(site.model().editing().update(issue.id(), change, site.user()));
        input.comments().forEach(comment -> comment(issue, comment));
        return Response.noContent().build();
    }

    /** Assigns: {@code {"name":"…"}}, null for nobody: 204. */
    @PUT
    @Path("{key}/assignee")
    public Response assign(@PathParam("key") String key, JsonNode body) {
        Issue issue = find(key);
        JsonNode name = Json.required(body).path("name");
        JsonNode fields = Json.object("fields", Json.object("assignee", name.isNull() ? name : body));
        UnaryOperator<Issue> change = new IssueInput(site, fields).change(issue);
        RefusedException.orRefuse(site.model().editing().update(issue.id(), change, site.user()));
        return Response.noContent().build();
    }

    /** Deletes: 204; 400 when it has sub-tasks and {@code deleteSubtasks} isn't true. */
    @DELETE
    @Path("{key}")
    public Response delete(
            @PathParam("key") String key, @QueryParam("deleteSubtasks") @DefaultValue("false") boolean deleteSubtasks) {
        RefusedException.orRefuse(site.model().editing().delete(find(key).id(), deleteSubtasks, site.user()));
        return Response.noContent().build();
    }

    /** Steps that the caller may make; none without the permission. */
    @GET
    @Path("{key}/transitions")
    public Map<String, Object> steps(@PathParam("key") String key) {
        return Shape.of()
                .put("expand", "transitions")
                .put("transitions", transitions(find(key)))
                .map();
    }

    private List<Map<String, Object>> transitions(Issue issue) {
        return site.model().workflow().transitions().stream()
                .filter(step -> step.to().id() != issue.statusId())
                .filter(step -> site.model()
                        .editing()
                        .checkTransition(issue, step.id(), site.user())
                        .isEmpty())
                .map(this::transition)
                .toList();
    }

    private Map<String, Object> transition(Transition step) {
        return Shape.of()
                .put("id", Long.toString(step.id()))
                .put("name", step.name())
                .put("to", parts.status(step.to()))
                .map();
    }

    /** Makes a step: {@code {"transition":{"id":"31"},"fields":{"resolution":{"name":"Done"}}}}: 204. */
    @POST
    @Path("{key}/transitions")
    public Response step(@PathParam("key") String key, JsonNode body) {
        Issue issue = find(key);
        JsonNode id = Json.required(body).path("transition").path("id");
        if (!id.asText().matches("[0-9]{1,18}")) {
            throw RefusedException.of(400, "Missing 'transition' identifier");
        }
        IssueInput input = new IssueInput(site, body);
        UnaryOperator<Issue> change = input.change(issue);
        RefusedException.orRefuse(
                site.model().editing().transition(issue.id(), Long.parseLong(id.asText()), change, site.user()));
        input.comments().forEach(comment -> comment(issue, comment));
        return Response.noContent().build();
    }

    private Map<String, Object> changelog(Issue issue) {
        List<ChangeGroup> groups = site.model().history().of(issue.id(), MOST_CHANGES);
        Map<String, User> authors = site.model()
                .users()
                .byKeys(groups.stream()
                        .flatMap(group -> group.authorKey().stream())
                        .distinct()
                        .toList());
        return Shape.of()
                .put("startAt", 0)
                .put("maxResults", groups.size())
                .put("total", groups.size())
                .put(
                        "histories",
                        groups.stream().map(group -> history(group, authors)).toList())
                .map();
    }

    private Map<String, Object> history(ChangeGroup group, Map<String, User> authors) {
        return Shape.of()
                .put("id", Long.toString(group.id()))
                .ifPresent("author", group.authorKey().map(authors::get).map(parts::user))
                .put("created", Site.text(group.created()))
                .put("items", group.items().stream().map(IssueResource::item).toList())
                .map();
    }

    private static Map<String, Object> item(ChangeItem item) {
        return Shape.of()
                .put("field", item.field())
                .put("fieldtype", item.custom() ? "custom" : "jira")
                .orNull("from", item.oldValue())
                .orNull("fromString", item.oldText())
                .orNull("to", item.newValue())
                .orNull("toString", item.newText())
                .map();
    }
}

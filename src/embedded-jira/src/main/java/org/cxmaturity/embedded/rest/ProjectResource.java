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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Problems;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;

/** {@code /project} and {@code /component}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ProjectResource {

    private final Site site;
    private final Shapes shapes;

    ProjectResource(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
    }

    /** Projects that the caller may browse, by name. */
    @GET
    @Path("project")
    public List<Map<String, Object>> all() {
        List<Long> visible = site.model().permissions().projects(PermissionKeys.BROWSE_PROJECTS, site.user());
        return site.model().projects().byIds(visible).stream()
                .filter(project -> !project.archived())
                .map(shapes::project)
                .toList();
    }

    /** Makes a project: 201 with id, key and self; administrators only. */
    @POST
    @Path("project")
    public Response create(JsonNode body) {
        site.requireAdministrator();
        String key = Json.text(body, "key");
        String name = Json.text(body, "name");
        String lead = Json.text(body, "lead");
        Optional<User> user =
                lead.isEmpty() ? site.user() : site.model().users().byName(lead);
        Problems problems = site.model().projects().check(key, name, user);
        if (!problems.isEmpty()) {
            throw RefusedException.of(problems);
        }
        Project project = RefusedException.orRefuse(site.model()
                .projects()
                .create(key, name, Json.text(body, "description"), user.orElseThrow(), site.user()));
        return Response.created(URI.create(site.self("project/" + project.id())))
                .entity(Shape.of()
                        .put("self", site.self("project/" + project.id()))
                        .put("id", project.id())
                        .put("key", project.key())
                        .map())
                .build();
    }

    @GET
    @Path("project/{key}")
    public Map<String, Object> get(@PathParam("key") String key) {
        Project project = find(key);
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("expand", "description,lead,url,projectKeys");
        shape.putAll(shapes.project(project));
        shape.put("description", project.description());
        site.model().users().byKey(project.leadKey()).ifPresent(lead -> shape.put("lead", shapes.user(lead)));
        shape.put("components", components(project));
        shape.put("issueTypes", types(project));
        shape.put("assigneeType", "UNASSIGNED");
        shape.put("versions", List.of());
        shape.put("roles", roles(project));
        return shape;
    }

    private Project find(String keyOrId) {
        Optional<Project> project = keyOrId.matches("[0-9]{1,18}")
                ? site.model().projects().byId(Long.parseLong(keyOrId))
                : site.model().projects().byKey(keyOrId);
        return project.filter(
                        found -> site.model().permissions().has(PermissionKeys.BROWSE_PROJECTS, found, site.user())
                                || site.administers())
                .orElseThrow(() -> RefusedException.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private Project administered(String key) {
        Project project = find(key);
        if (!site.administers()
                && !site.model().permissions().has(PermissionKeys.ADMINISTER_PROJECTS, project, site.user())) {
            throw RefusedException.of(403, "You cannot edit the configuration of this project.");
        }
        return project;
    }

    /** Changes name, description or key: 200 with the project. */
    @PUT
    @Path("project/{key}")
    public Map<String, Object> update(@PathParam("key") String key, JsonNode body) {
        Project before = administered(key);
        Json.required(body);
        Project after = new Project(
                before.id(),
                body.path("key").asText(before.key()),
                body.path("name").asText(before.name()),
                body.path("description").asText(before.description()),
                body.path("url").asText(before.url()),
                before.leadKey(),
                before.counter(),
                before.archived(),
                before.schemeId());
        site.model().projects().update(after, site.user());
        return get(Long.toString(before.id()));
    }

    @DELETE
    @Path("project/{key}")
    public Response delete(@PathParam("key") String key) {
        site.requireAdministrator();
        site.model().projects().delete(find(key), site.user());
        return Response.noContent().build();
    }

    /** Statuses by issue type, as the project's board would offer them. */
    @GET
    @Path("project/{key}/statuses")
    public List<Map<String, Object>> statuses(@PathParam("key") String key) {
        List<Map<String, Object>> statuses =
                site.model().workflow().statuses().stream().map(shapes::status).toList();
        return types(find(key)).stream()
                .map(type -> Shape.of()
                        .put("self", type.get("self"))
                        .put("id", type.get("id"))
                        .put("name", type.get("name"))
                        .put("subtask", type.get("subtask"))
                        .put("statuses", statuses)
                        .map())
                .toList();
    }

    private List<Map<String, Object>> types(Project project) {
        return site.model().issueTypes().of(project.id()).stream()
                .map(shapes::issueType)
                .toList();
    }

    private Map<String, Object> roles(Project project) {
        Map<String, Object> roles = new LinkedHashMap<>();
        site.model()
                .roles()
                .all()
                .forEach(role -> roles.put(role.name(), site.self("project/" + project.id() + "/role/" + role.id())));
        return roles;
    }

    @GET
    @Path("project/{key}/components")
    public List<Map<String, Object>> components(@PathParam("key") String key) {
        return components(find(key));
    }

    private List<Map<String, Object>> components(Project project) {
        return site.model().components().of(project.id()).stream()
                .map(component -> component(project, component))
                .toList();
    }

    private Map<String, Object> component(Project project, Component component) {
        Map<String, Object> shape = shapes.component(component);
        shape.put("project", project.key());
        shape.put("projectId", project.id());
        component
                .leadKey()
                .flatMap(site.model().users()::byKey)
                .ifPresent(lead -> shape.put("lead", shapes.user(lead)));
        return shape;
    }

    @GET
    @Path("component/{id}")
    public Map<String, Object> component(@PathParam("id") long id) {
        Component component = site.model()
                .components()
                .byId(id)
                .orElseThrow(() -> RefusedException.of(404, "The component with id " + id + " does not exist."));
        return component(find(Long.toString(component.projectId())), component);
    }

    /** Makes a component: 201. */
    @POST
    @Path("component")
    public Response createComponent(JsonNode body) {
        Project project = administered(Json.text(body, "project"));
        String name = Json.text(body, "name").strip();
        if (name.isEmpty()) {
            throw RefusedException.field(
                    "name", "The component name specified is invalid - cannot be an empty string.");
        }
        if (site.model().components().byName(project.id(), name).isPresent()) {
            throw RefusedException.field(
                    "name", "A component with the name " + name + " already exists in this project.");
        }
        Optional<String> lead =
                site.model().users().byName(Json.text(body, "leadUserName")).map(User::key);
        Component component =
                site.model().components().create(project.id(), name, Json.text(body, "description"), lead);
        return Response.created(URI.create(site.self("component/" + component.id())))
                .entity(component(project, component))
                .build();
    }
}

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.Role;
import org.cxmaturity.embedded.model.RoleActor;
import org.cxmaturity.embedded.model.User;

/** {@code /project/{key}/role}: who plays which role in a project; its administrators only. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RoleResource {

    private final Site site;
    private final Shapes shapes;

    RoleResource(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
    }

    @GET
    @Path("project/{key}/role")
    public Map<String, Object> roles(@PathParam("key") String key) {
        Project project = administered(key);
        Map<String, Object> roles = new LinkedHashMap<>();
        site.model()
                .roles()
                .all()
                .forEach(role -> roles.put(role.name(), site.self("project/" + project.id() + "/role/" + role.id())));
        return roles;
    }

    @GET
    @Path("project/{key}/role/{id}")
    public Map<String, Object> role(@PathParam("key") String key, @PathParam("id") long id) {
        return shape(administered(key), found(id));
    }

    /** Adds actors: {@code {"user":["name"]}} or {@code {"group":["name"]}}. */
    @POST
    @Path("project/{key}/role/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(@PathParam("key") String key, @PathParam("id") long id, JsonNode body) {
        Project project = administered(key);
        Role role = found(id);
        Json.required(body)
                .path("user")
                .forEach(name -> site.model().roles().add(project.id(), role.id(), user(name.asText())));
        body.path("group").forEach(name -> site.model().roles().add(project.id(), role.id(), group(name.asText())));
        return shape(project, role);
    }

    @DELETE
    @Path("project/{key}/role/{id}")
    public Response remove(
            @PathParam("key") String key,
            @PathParam("id") long id,
            @QueryParam("user") String user,
            @QueryParam("group") String group) {
        Project project = administered(key);
        RoleActor actor = user == null ? group(Optional.ofNullable(group).orElse("")) : user(user);
        site.model().roles().remove(project.id(), found(id).id(), actor);
        return Response.noContent().build();
    }

    private Project administered(String keyOrId) {
        Optional<Project> project = keyOrId.matches("[0-9]{1,18}")
                ? site.model().projects().byId(Long.parseLong(keyOrId))
                : site.model().projects().byKey(keyOrId);
        return project.filter(found -> site.administers()
                        || site.model().permissions().has(PermissionKeys.ADMINISTER_PROJECTS, found, site.user()))
                .orElseThrow(() -> RefusedException.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private Role found(long id) {
        return site.model()
                .roles()
                .byId(id)
                .orElseThrow(() -> RefusedException.of(404, "Can not retrieve a role actor of a null project role."));
    }

    private RoleActor user(String name) {
        return site.model()
                .users()
                .byName(name)
                .map(RoleActor::user)
                .orElseThrow(() ->
                        RefusedException.of(400, "We can't find '" + name + "' in any accessible user directory."));
    }

    private RoleActor group(String name) {
        return site.model()
                .groups()
                .find(name)
                .map(RoleActor::group)
                .orElseThrow(() ->
                        RefusedException.of(400, "We can't find '" + name + "' in any accessible user directory."));
    }

    private Map<String, Object> shape(Project project, Role role) {
        Map<String, Object> shape = shapes.role(project, role);
        List<RoleActor> actors = site.model().roles().actors(project.id(), role.id());
        Map<String, User> users = site.model()
                .users()
                .byKeys(actors.stream()
                        .filter(actor -> actor.kind() == RoleActor.Kind.USER)
                        .map(RoleActor::parameter)
                        .toList());
        shape.put("actors", actors.stream().map(actor -> actor(actor, users)).toList());
        return shape;
    }

    private static Map<String, Object> actor(RoleActor actor, Map<String, User> users) {
        Optional<User> user = Optional.ofNullable(users.get(actor.parameter()));
        boolean group = actor.kind() == RoleActor.Kind.GROUP;
        return Shape.of()
                .put("displayName", user.map(User::displayName).orElse(actor.parameter()))
                .put("type", group ? "atlassian-group-role-actor" : "atlassian-user-role-actor")
                .put("name", user.map(User::name).orElse(actor.parameter()))
                .map();
    }
}

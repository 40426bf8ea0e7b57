package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Page;
import org.cxmaturity.embedded.model.User;

/** {@code /myself}, {@code /user}, {@code /group}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class PeopleResource {

    private static final int MOST = 1_000;

    private final Site site;
    private final Shapes shapes;

    PeopleResource(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        return shapes.userInFull(site.signedIn());
    }

    /** A user by name or key: 404 when there is none. */
    @GET
    @Path("user")
    public Map<String, Object> user(@QueryParam("username") String name, @QueryParam("key") String key) {
        site.signedIn();
        Optional<User> user = Optional.ofNullable(key)
                .flatMap(site.model().users()::byKey)
                .or(() -> Optional.ofNullable(name).flatMap(site.model().users()::byName));
        if (name == null && key == null) {
            throw RefusedException.of(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        return user.map(shapes::userInFull)
                .orElseThrow(() -> RefusedException.of(
                        404, "The user named '" + (name == null ? key : name) + "' does not exist"));
    }

    @GET
    @Path("user/search")
    public List<Map<String, Object>> search(
            @QueryParam("username") @DefaultValue("") String text,
            @QueryParam("startAt") @DefaultValue("0") long startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("includeInactive") @DefaultValue("false") boolean includeInactive) {
        site.signedIn();
        int limit = Math.max(1, Math.min(maxResults, MOST));
        return site
                .model()
                .users()
                .matching(text.equals(".") ? "" : text, includeInactive, Math.max(0, startAt), limit)
                .values()
                .stream()
                .map(shapes::user)
                .toList();
    }

    /** Makes a user: 201; administrators only. */
    @POST
    @Path("user")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body) {
        site.requireAdministrator();
        String name = Json.text(body, "name").strip();
        if (name.isEmpty()) {
            throw RefusedException.field("username", "You must specify a username.");
        }
        if (site.model().users().byName(name).isPresent()) {
            throw RefusedException.field("username", "A user with that username already exists.");
        }
        User user = site.model()
                .users()
                .create(
                        name,
                        Json.text(body, "displayName"),
                        Json.text(body, "emailAddress"),
                        Json.text(body, "password"));
        return Response.created(URI.create(site.self("user?username=" + Escapes.query(name))))
                .entity(shapes.userInFull(user))
                .build();
    }

    @GET
    @Path("group")
    public Map<String, Object> group(@QueryParam("groupname") @DefaultValue("") String name) {
        site.requireAdministrator();
        Map<String, Object> shape = shapes.group(found(name));
        Page<User> members = site.model().groups().members(name, false, 0, MOST);
        shape.put(
                "users",
                Shape.of()
                        .put("size", members.total())
                        .put(
                                "items",
                                members.values().stream().map(shapes::user).toList())
                        .put("max-results", 50)
                        .put("start-index", 0)
                        .put("end-index", members.values().size())
                        .map());
        shape.put("expand", "users");
        return shape;
    }

    private String found(String name) {
        return site.model()
                .groups()
                .find(name)
                .orElseThrow(() -> RefusedException.of(404, "The group named '" + name + "' does not exist."));
    }

    @GET
    @Path("group/member")
    public Map<String, Object> members(
            @QueryParam("groupname") @DefaultValue("") String name,
            @QueryParam("includeInactiveUsers") @DefaultValue("false") boolean includeInactive,
            @QueryParam("startAt") @DefaultValue("0") long startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        site.requireAdministrator();
        int limit = Math.max(1, Math.min(maxResults, 50));
        Page<User> page = site.model().groups().members(found(name), includeInactive, Math.max(0, startAt), limit);
        return Shape.of()
                .put("self", site.self("group/member?groupname=" + Escapes.query(name)))
                .put("maxResults", limit)
                .put("startAt", page.start())
                .put("total", page.total())
                .put("isLast", page.start() + page.values().size() >= page.total())
                .put("values", page.values().stream().map(shapes::user).toList())
                .map();
    }

    @GET
    @Path("groups/picker")
    public Map<String, Object> pick(@QueryParam("query") @DefaultValue("") String query) {
        site.signedIn();
        List<Map<String, Object>> groups = site.model().groups().matching(query, 20).stream()
                .map(name -> Shape.of().put("name", name).put("html", "").map())
                .toList();
        return Shape.of()
                .put("header", "Showing " + groups.size() + " matching groups")
                .put("total", groups.size())
                .put("groups", groups)
                .map();
    }

    /** Makes a group: 201; administrators only. */
    @POST
    @Path("group")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createGroup(JsonNode body) {
        site.requireAdministrator();
        String name = Json.text(body, "name").strip();
        if (name.isEmpty()) {
            throw RefusedException.field("name", "You must specify valid group name.");
        }
        if (site.model().groups().find(name).isPresent()) {
            throw RefusedException.field("name", "A group or user with this name already exists.");
        }
        site.model().groups().create(name);
        return Response.status(201).entity(shapes.group(name)).build();
    }

    /** Puts a user into a group: 201. */
    @POST
    @Path("group/user")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(@QueryParam("groupname") @DefaultValue("") String group, JsonNode body) {
        site.requireAdministrator();
        site.model().groups().add(named(Json.text(body, "name")), found(group));
        return Response.status(201).entity(shapes.group(group)).build();
    }

    @DELETE
    @Path("group/user")
    public Response leave(
            @QueryParam("groupname") @DefaultValue("") String group,
            @QueryParam("username") @DefaultValue("") String name) {
        site.requireAdministrator();
        site.model().groups().remove(named(name), found(group));
        return Response.ok().build();
    }

    private User named(String name) {
        return site.model()
                .users()
                .byName(name)
                .orElseThrow(() -> RefusedException.of(404, "The user named '" + name + "' does not exist"));
    }
}

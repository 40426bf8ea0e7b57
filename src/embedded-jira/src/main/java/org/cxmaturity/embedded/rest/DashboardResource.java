package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.Dashboard;
import org.cxmaturity.embedded.model.Property;

/** {@code /dashboard}: dashboards that the caller may see, and properties of their items. */
@Path("dashboard")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class DashboardResource {

    private static final int MOST = 1_000;

    private final Site site;
    private final EntityProperties properties;

    DashboardResource(Site site) {
        this.site = site;
        this.properties = new EntityProperties(site);
    }

    @GET
    public Map<String, Object> all(
            @QueryParam("filter") @DefaultValue("") String filter,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("20") int maxResults) {
        List<Dashboard> visible = site.model().dashboards().visibleTo(site.user()).stream()
                .filter(dashboard -> !filter.equals("my") || isMine(dashboard))
                .toList();
        int limit = Math.max(0, Math.min(maxResults, MOST));
        return Shape.of()
                .put("startAt", startAt)
                .put("maxResults", limit)
                .put("total", visible.size())
                .put(
                        "dashboards",
                        visible.stream()
                                .skip(Math.max(0, startAt))
                                .limit(limit)
                                .map(this::shape)
                                .toList())
                .map();
    }

    private boolean isMine(Dashboard dashboard) {
        return site.user().map(user -> user.key().equals(dashboard.ownerKey())).orElse(false);
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        return shape(visible(id));
    }

    private Dashboard visible(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> site.model().dashboards().visible(Long.parseLong(text), site.user()))
                .orElseThrow(() -> RefusedException.of(404, "The dashboard with id '" + id + "' does not exist."));
    }

    private Map<String, Object> shape(Dashboard dashboard) {
        return Shape.of()
                .put("id", Long.toString(dashboard.id()))
                .put("name", dashboard.name())
                .put("self", site.self("dashboard/" + dashboard.id()))
                .put("view", site.baseUrl().get() + "/secure/Dashboard.jspa?selectPageId=" + dashboard.id())
                .map();
    }

    @GET
    @Path("{id}/items/{item}/properties")
    public Map<String, List<Map<String, Object>>> keys(@PathParam("id") String id, @PathParam("item") long item) {
        itemOf(visible(id), item);
        return properties.keys(Property.Entity.DASHBOARD_ITEM, item, "dashboard/" + id + "/items/" + item);
    }

    @GET
    @Path("{id}/items/{item}/properties/{property}")
    public Map<String, Object> property(
            @PathParam("id") String id, @PathParam("item") long item, @PathParam("property") String property) {
        itemOf(visible(id), item);
        return properties.get(Property.Entity.DASHBOARD_ITEM, item, property);
    }

    @PUT
    @Path("{id}/items/{item}/properties/{property}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(
            @PathParam("id") String id,
            @PathParam("item") long item,
            @PathParam("property") String property,
            String value) {
        itemOf(owned(id), item);
        return properties.set(Property.Entity.DASHBOARD_ITEM, item, property, value);
    }

    @DELETE
    @Path("{id}/items/{item}/properties/{property}")
    public Response remove(
            @PathParam("id") String id, @PathParam("item") long item, @PathParam("property") String property) {
        itemOf(owned(id), item);
        return properties.remove(Property.Entity.DASHBOARD_ITEM, item, property);
    }

    private Dashboard owned(String id) {
        Dashboard dashboard = visible(id);
        if (!isMine(dashboard) && !site.administers()) {
            throw RefusedException.of(403, "You do not have permission to edit the dashboard with id '" + id + "'.");
        }
        return dashboard;
    }

    private static void itemOf(Dashboard dashboard, long item) {
        if (dashboard.items().stream().noneMatch(one -> one.id() == item)) {
            throw RefusedException.of(404, "The dashboard item was not found.");
        }
    }
}

package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.embedded.model.StatusCategory;

/** Constants of this Jira: {@code /issuetype}, {@code /status}, {@code /resolution}, {@code /priority}, {@code /field}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ConstantsResource {

    private final Site site;
    private final Shapes shapes;

    ConstantsResource(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
    }

    /** What this is; it doesn't claim to be a Jira that it isn't. */
    @GET
    @Path("serverInfo")
    public Map<String, Object> serverInfo() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", site.baseUrl().get());
        info.put("version", "11.0.0");
        info.put("versionNumbers", List.of(11, 0, 0));
        info.put("deploymentType", "Server");
        info.put("serverTitle", "Embedded Jira");
        info.put("serverTime", Site.text(site.model().clock().instant()));
        return info;
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes() {
        return site.model().issueTypes().all().stream().map(shapes::issueType).toList();
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> issueType(@PathParam("id") String id) {
        return one(id, site.model().issueTypes()::byId, shapes::issueType, "issue type");
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return site.model().workflow().statuses().stream().map(shapes::status).toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(@PathParam("idOrName") String idOrName) {
        return site.model()
                .workflow()
                .status(idOrName)
                .map(shapes::status)
                .orElseGet(() -> one(idOrName, site.model().workflow()::status, shapes::status, "status"));
    }

    @GET
    @Path("statuscategory")
    public List<Map<String, Object>> categories() {
        return Arrays.stream(StatusCategory.values()).map(shapes::category).toList();
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions() {
        return site.model().workflow().resolutions().stream()
                .map(shapes::resolution)
                .toList();
    }

    @GET
    @Path("resolution/{id}")
    public Map<String, Object> resolution(@PathParam("id") String id) {
        return one(id, site.model().workflow()::resolution, shapes::resolution, "resolution");
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities() {
        return site.model().workflow().priorities().stream()
                .map(shapes::priorityInFull)
                .toList();
    }

    @GET
    @Path("priority/{id}")
    public Map<String, Object> priority(@PathParam("id") String id) {
        return one(id, site.model().workflow()::priority, shapes::priorityInFull, "priority");
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
        return new FieldShapes(site).all();
    }

    @GET
    @Path("securitylevel/{id}")
    public Map<String, Object> level(@PathParam("id") String id) {
        return one(id, site.model().securityLevels()::byId, shapes::level, "security level");
    }

    private static <T> Map<String, Object> one(
            String id, Function<Long, Optional<T>> find, Function<T, Map<String, Object>> shape, String what) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> find.apply(Long.valueOf(text)))
                .map(shape)
                .orElseThrow(() -> RefusedException.of(404, "The " + what + " with id '" + id + "' does not exist"));
    }
}

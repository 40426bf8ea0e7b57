package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.ProjectPermission;

/** {@code /permissions} and {@code /mypermissions}: Jira's own and those that plugins add. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class PermissionResource {

    private final Site site;

    PermissionResource(Site site) {
        this.site = site;
    }

    @GET
    @Path("permissions")
    public Map<String, Object> all() {
        site.requireAdministrator();
        return Map.of("permissions", each(key -> Optional.empty(), key -> Optional.empty()));
    }

    /**
     * What the caller may: in the project or issue named, or anywhere. An unknown project or issue is a 404, a hidden
     * one the same.
     */
    @GET
    @Path("mypermissions")
    public Map<String, Object> mine(
            @QueryParam("projectKey") String projectKey,
            @QueryParam("projectId") String projectId,
            @QueryParam("issueKey") String issueKey) {
        Predicate<String> inProjects = inProjects(projectKey, projectId, issueKey);
        return Map.of(
                "permissions",
                each(
                        key -> Optional.of(site.model().permissions().hasGlobal(key, site.user())),
                        key -> Optional.of(inProjects.test(key))));
    }

    private Predicate<String> inProjects(String projectKey, String projectId, String issueKey) {
        var permissions = site.model().permissions();
        if (issueKey != null) {
            Issue issue = RefusedException.orRefuse(site.model().editing().find(issueKey, site.user()));
            return key -> permissions.has(key, issue, site.user());
        }
        if (projectKey == null && projectId == null) {
            return key -> !permissions.projects(key, site.user()).isEmpty();
        }
        Project project = Optional.ofNullable(projectKey)
                .flatMap(site.model().projects()::byKey)
                .or(() -> Optional.ofNullable(projectId)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .flatMap(id -> site.model().projects().byId(Long.parseLong(id))))
                .filter(found -> permissions.has(PermissionKeys.BROWSE_PROJECTS, found, site.user()))
                .orElseThrow(() -> RefusedException.of(
                        404,
                        "No project could be found with key '" + (projectKey == null ? projectId : projectKey) + "'."));
        return key -> permissions.has(key, project, site.user());
    }

    private Map<String, Object> each(
            Function<String, Optional<Boolean>> global, Function<String, Optional<Boolean>> project) {
        Map<String, Object> all = new LinkedHashMap<>();
        PermissionKeys.GLOBAL.forEach(key -> all.put(key, permission(key, words(key), "GLOBAL", global.apply(key))));
        PermissionKeys.PROJECT.forEach(key -> all.put(key, permission(key, words(key), "PROJECT", project.apply(key))));
        for (ProjectPermission declared : site.model().permissions().declared()) {
            all.put(
                    declared.key(),
                    permission(declared.key(), declared.nameKey(), "PROJECT", project.apply(declared.key())));
        }
        return all;
    }

    private static Map<String, Object> permission(String key, String name, String type, Optional<Boolean> held) {
        return Shape.of()
                .put("id", key)
                .put("key", key)
                .put("name", name)
                .put("type", type)
                .put("description", "")
                .ifPresent("havePermission", held)
                .map();
    }

    private static String words(String key) {
        String lower = key.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}

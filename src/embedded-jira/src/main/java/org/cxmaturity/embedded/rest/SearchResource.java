package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.StringJoiner;
import org.cxmaturity.embedded.jql.JqlException;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Page;
import org.cxmaturity.embedded.model.Problems;
import org.cxmaturity.embedded.model.Problems.Reason;

/** {@code /search}: issues by JQL, as far as the caller may browse them. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class SearchResource {

    private static final int USUAL = 50;
    private static final int MOST = 1_000;

    private final Site site;
    private final IssueShapes shapes;

    SearchResource(Site site) {
        this.site = site;
        this.shapes = new IssueShapes(site);
    }

    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") long startAt,
            @QueryParam("maxResults") @DefaultValue("" + USUAL) int maxResults,
            @QueryParam("fields") @DefaultValue("") String fields) {
        return search(jql, startAt, maxResults, fields);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> post(JsonNode body) {
        StringJoiner fields = new StringJoiner(",");
        Json.required(body).path("fields").forEach(field -> fields.add(field.asText()));
        return search(
                Json.text(body, "jql"),
                body.path("startAt").asLong(0),
                body.path("maxResults").asInt(USUAL),
                fields.toString());
    }

    private Map<String, Object> search(String jql, long startAt, int maxResults, String fields) {
        int limit = maxResults < 0 ? MOST : Math.min(maxResults, MOST);
        Page<Issue> page = found(jql, Math.max(0, startAt), limit);
        return Shape.of()
                .put("expand", "names,schema")
                .put("startAt", page.start())
                .put("maxResults", limit)
                .put("total", page.total())
                .put("issues", shapes.issues(page.values(), fields, false))
                .map();
    }

    private Page<Issue> found(String jql, long startAt, int limit) {
        try {
            return site.model().search().issues(site.model().search().parse(jql), site.user(), startAt, limit);
        } catch (JqlException e) {
            throw RefusedException.of(new Problems(Reason.VALIDATION_FAILED, e.messages(), Map.of()));
        }
    }
}

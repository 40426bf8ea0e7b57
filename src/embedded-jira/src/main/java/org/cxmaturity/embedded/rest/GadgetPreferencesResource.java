package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cxmaturity.embedded.model.Dashboard;

/**
 * {@code /rest/dashboards/1.0}: what the dashboard's script saves. Outcomes: nobody signed in -> 401; a dashboard that
 * the caller can't see, or an item that isn't on it -> 404; somebody else's dashboard -> 403; too much -> 400; saved -> 204.
 */
@Path("{dashboard}/gadget/{item}/prefs")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class GadgetPreferencesResource {

    private static final int MOST = 100;
    private static final int MAX_KEY = 255;
    private static final int MAX_VALUE = 32_767;

    private final Site site;

    public GadgetPreferencesResource(Site site) {
        this.site = site;
    }

    /** Replaces the preferences of an item. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("dashboard") long dashboardId, @PathParam("item") long itemId, Map<String, String> preferences) {
        String owner = site.signedIn().key();
        Dashboard dashboard = site.model()
                .dashboards()
                .visible(dashboardId, site.user())
                .orElseThrow(() -> RefusedException.of(404, "There is no such dashboard."));
        if (dashboard.items().stream().noneMatch(item -> item.id() == itemId)) {
            throw RefusedException.of(404, "There is no such dashboard item.");
        }
        if (!dashboard.ownerKey().equals(owner)) {
            throw RefusedException.of(403, "Only the owner of the dashboard may change it.");
        }
        if (preferences == null || !areSound(preferences)) {
            throw RefusedException.of(
                    400,
                    "Preferences are at most " + MOST + " texts of at most " + MAX_VALUE + " characters, by name.");
        }
        site.model().dashboards().savePreferences(itemId, preferences);
        return Response.noContent().build();
    }

    private static boolean areSound(Map<String, String> preferences) {
        return preferences.size() <= MOST
                && preferences.entrySet().stream()
                        .allMatch(one -> !one.getKey().isEmpty()
                                && one.getKey().length() <= MAX_KEY
                                && one.getValue() != null
                                && one.getValue().length() <= MAX_VALUE);
    }
}

package org.cxmaturity.embedded.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.web.Authenticator;
import org.cxmaturity.embedded.web.SignInSession;

/** {@code /rest/auth/1/session}: signing in and out for clients that keep a cookie. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class SessionResource {

    private final Site site;
    private final Authenticator authenticator;

    public SessionResource(Site site, Authenticator authenticator) {
        this.site = site;
        this.authenticator = authenticator;
    }

    /** Who is signed in: 401 when nobody is. */
    @GET
    public Map<String, Object> current() {
        User user = site.user().orElseThrow(() -> RefusedException.of(401, "You are not authenticated"));
        return Shape.of()
                .put("self", site.baseUrl().get() + "/rest/api/latest/user?username=" + Escapes.query(user.name()))
                .put("name", user.name())
                .put("loginInfo", loginInfo())
                .map();
    }

    /** Signs in by {@code {"username":…,"password":…}}: the cookie comes with the answer; 401 when it is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> signIn(@Context HttpServletRequest request, JsonNode body) {
        ApplicationUser user = authenticator
                .byPassword(Json.text(body, "username"), Json.text(body, "password"))
                .orElseThrow(() -> RefusedException.of(401, "Login failed"));
        HttpSession session = SignInSession.begin(request, user);
        return Shape.of()
                .put(
                        "session",
                        Shape.of()
                                .put("name", "JSESSIONID")
                                .put("value", session.getId())
                                .map())
                .put("loginInfo", loginInfo())
                .map();
    }

    /** Signs out: 204. */
    @DELETE
    public Response signOut(@Context HttpServletRequest request) {
        site.user().orElseThrow(() -> RefusedException.of(401, "You are not authenticated"));
        SignInSession.end(request);
        return Response.noContent().build();
    }

    private static Map<String, Object> loginInfo() {
        return Shape.of().put("loginCount", 1).put("failedLoginCount", 0).map();
    }
}

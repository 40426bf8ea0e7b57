package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.web.Authenticator;
import org.cxmaturity.embedded.web.SignInSession;

/** Signing in and out. */
final class LoginPages {
    private final Authenticator authenticator;
    private final Drawing drawing;

    LoginPages(Authenticator authenticator, Drawing drawing) {
        this.authenticator = authenticator;
        this.drawing = drawing;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/login\\.jsp", request -> form(request, false)),
                Route.post("/login\\.jsp", this::signIn),
                Route.post("/logout", this::signOut));
    }

    private Screen form(PageRequest request, boolean failed) {
        String body = drawing.html(
                "login.vm",
                request,
                Values.of("destination", destination(request))
                        .put("name", request.text("os_username"))
                        .put("failed", failed));
        return Screen.of("Log in", body);
    }

    private Answer signIn(PageRequest request) {
        Optional<Answer> answer = authenticator
                .byPassword(request.text("os_username").orElse(""), request.raw("os_password"))
                .map(user -> {
                    SignInSession.begin(request.http(), user);
                    return Answer.redirect(destination(request));
                });
        return answer.orElseGet(() -> form(request, true).withStatus(401));
    }

    /** Where to go afterwards: a path of this Jira, whatever the address says. */
    private static String destination(PageRequest request) {
        return request.text("os_destination").filter(LoginPages::isLocal).orElse("/secure/Dashboard.jspa");
    }

    /** Browsers take a backslash for a slash and pass over control characters, so neither may stand in it. */
    private static boolean isLocal(String destination) {
        return destination.startsWith("/")
                && !destination.startsWith("//")
                && destination.indexOf('\\') < 0
                && destination.chars().allMatch(c -> c > ' ' && c != 127);
    }

    private Answer signOut(PageRequest request) {
        SignInSession.end(request.http());
        return Answer.redirect("/login.jsp");
    }
}

package org.cxmaturity.embedded.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is signed in by the session cookie of a browser. */
public final class SignInSession {
    private static final String USER_KEY = SignInSession.class.getName() + ".userKey";

    private SignInSession() {}

    /** Signs the user in: the session gets a new id, so that an id known before is worth nothing. */
    public static HttpSession begin(HttpServletRequest request, ApplicationUser user) {
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        session.setAttribute(USER_KEY, user.getKey());
        return session;
    }

    /** Signs out; nothing happens if nobody is signed in. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The key of the user who is signed in. */
    static Optional<String> userKey(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(USER_KEY));
    }
}

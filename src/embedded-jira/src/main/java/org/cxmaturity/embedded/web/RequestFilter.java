package org.cxmaturity.embedded.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outermost filter: tells the rest who calls (by session cookie, Basic or bearer token), and turns whatever nobody
 * caught into a plain 500 whose details are in the log only. Wrong credentials are a 401 and are not tried as anonymous.
 */
public final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RequestFilter.class);

    private final transient Authenticator authenticator;
    private final transient JiraAuthenticationContext authentication;

    public RequestFilter(Authenticator authenticator, JiraAuthenticationContext authentication) {
        this.authenticator = authenticator;
        this.authentication = authentication;
    }

    /** What the request says of its caller. */
    private record Claim(boolean made, Optional<ApplicationUser> user) {
        static final Claim NONE = new Claim(false, Optional.empty());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        request.setCharacterEncoding(request.getCharacterEncoding() == null ? "UTF-8" : request.getCharacterEncoding());
        CurrentRequest.begin(request, response);
        try {
            Claim claim = claim(request);
            if (claim.made() && claim.user().isEmpty()) {
                refuse(response);
                return;
            }
            claim.user().ifPresentOrElse(authentication::setLoggedInUser, authentication::clearLoggedInUser);
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | Error e) {
            String reference = UUID.randomUUID().toString();
            LOG.error("{} {} failed ({})", request.getMethod(), request.getRequestURI(), reference, e);
            Answers.send(response, 500, "This went wrong inside; the log tells more under " + reference);
        } finally {
            authentication.clearLoggedInUser();
            CurrentRequest.end();
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        Answers.send(response, 401, "The user name, password or token is wrong.");
        response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        response.setHeader("WWW-Authenticate", "Basic realm=\"jira\"");
    }

    private Claim claim(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return new Claim(false, SignInSession.userKey(request).flatMap(authenticator::byKey));
        }
        String[] parts = header.trim().split("\\s+", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> new Claim(true, basic(value));
            case "bearer" -> new Claim(true, authenticator.byToken(value));
            default -> Claim.NONE;
        };
    }

    private Optional<ApplicationUser> basic(String value) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            LOG.debug("A Basic header is not Base64", e);
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : authenticator.byPassword(pair.substring(0, colon), pair.substring(colon + 1));
    }
}

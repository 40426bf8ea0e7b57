package org.cxmaturity.embedded.pages;

import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.cxmaturity.embedded.model.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the route of a request and writes what its handler answers. Whatever changes something is a POST and needs the
 * form's token. A handler's failure becomes a page with a reference; the log has the rest.
 */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
    /** Of the empty text: AUI adds an empty style element, whose rules then come from its own script. */
    private static final String EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static final String CONTENT_SECURITY =
            "default-src 'self'; style-src 'self' " + EMPTY_STYLE + "; img-src 'self' data:; font-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private final transient List<Route> routes;
    private final transient Shell shell;
    private final transient Supplier<Optional<User>> viewer;
    private final transient XsrfTokenAccessor tokens;
    private final transient XsrfRequestValidator validator;

    PageServlet(
            List<Route> routes,
            Shell shell,
            Supplier<Optional<User>> viewer,
            XsrfTokenAccessor tokens,
            XsrfRequestValidator validator) {
        this.routes = routes;
        this.shell = shell;
        this.viewer = viewer;
        this.tokens = tokens;
        this.validator = validator;
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        String path =
                http.getServletPath() + Optional.ofNullable(http.getPathInfo()).orElse("");
        PageRequest request =
                new PageRequest(http, path, Optional.empty(), viewer.get(), tokens.getXsrfToken(http, response, true));
        Answer answer;
        try {
            answer = answer(request);
        } catch (Refusal refusal) {
            answer = refused(request, refusal);
        } catch (RuntimeException e) {
            // The outermost edge of the pages: people get a page instead of a bare answer.
            String reference = UUID.randomUUID().toString();
            LOG.error("{} {} failed ({})", http.getMethod(), path, reference, e);
            answer = shell.message(
                    500,
                    "This page can't be shown",
                    "Something went wrong inside. The log tells more under " + reference);
        }
        write(request, answer, response);
    }

    private Answer answer(PageRequest request) {
        String method = request.http().getMethod().equals("HEAD")
                ? "GET"
                : request.http().getMethod();
        boolean known = false;
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(request.path());
            if (matcher.matches() && route.method().equals(method)) {
                return guarded(route, request.on(matcher.toMatchResult()));
            }
            known |= matcher.matches();
        }
        throw known
                ? new Refusal(405, "This can't be done here", "The page doesn't know the method " + method + ".")
                : Refusal.notFound("There is no such page", "The address leads nowhere.");
    }

    private Answer guarded(Route route, PageRequest request) {
        if (route.method().equals("POST") && !validator.validateRequestPassesXsrfChecks(request.http())) {
            throw new Refusal(
                    403,
                    "XSRF Security Token Missing",
                    "The form has no valid token, so nothing was changed. It may be too old, or you have logged in or out"
                            + " since. Go back, load the page again and send the form once more.");
        }
        return route.handler().apply(request);
    }

    private Answer refused(PageRequest request, Refusal refusal) {
        return refusal.asksToSignIn() && request.viewer().isEmpty()
                ? Answer.redirect(
                        "/login.jsp?os_destination=" + URLEncoder.encode(destination(request), StandardCharsets.UTF_8))
                : shell.message(refusal.status(), refusal.title(), refusal.getMessage());
    }

    private static String destination(PageRequest request) {
        return request.http().getMethod().equals("GET") ? request.address() : "/";
    }

    private void write(PageRequest request, Answer answer, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (answer instanceof Answer.File file) {
            response.setHeader("Cache-Control", "public, max-age=86400");
            send(response, file.type(), file.bytes());
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (answer instanceof Answer.Redirect redirect) {
            redirect.cookies().forEach((name, value) -> response.addCookie(cookie(request, name, value)));
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.contextPath() + redirect.path());
            return;
        }
        Screen screen = (Screen) answer;
        response.setStatus(screen.status());
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        send(response, "text/html;charset=UTF-8", shell.html(request, screen).getBytes(StandardCharsets.UTF_8));
    }

    private static Cookie cookie(PageRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.contextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        return cookie;
    }

    private static void send(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

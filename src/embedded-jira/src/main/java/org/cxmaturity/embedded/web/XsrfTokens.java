package org.cxmaturity.embedded.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Jira's token against cross-site requests: a random cookie that a form has to repeat as {@code atl_token}. Its ending
 * says whether it was made for somebody signed in ({@code |lin}) or not ({@code |lout}), as Jira's does.
 */
public final class XsrfTokens
        implements XsrfTokenGenerator, XsrfTokenAccessor, XsrfTokenValidator, XsrfRequestValidator {
    private static final String SIGNED_IN = "|lin";
    private static final String SIGNED_OUT = "|lout";
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final JiraAuthenticationContext authentication;

    public XsrfTokens(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String generateToken() {
        return generateToken(true);
    }

    /** The current request's token; empty outside of a request or if there is none and none is to be made. */
    @Override
    public String generateToken(boolean create) {
        return CurrentRequest.get()
                .map(current -> getXsrfToken(current.request(), current.response(), create))
                .orElse("");
    }

    @Override
    public String generateToken(HttpServletRequest request) {
        return generateToken(request, true);
    }

    @Override
    public String generateToken(HttpServletRequest request, boolean create) {
        return generateToken(create);
    }

    /** The request's token; empty if it has none. */
    @Override
    public String getToken(HttpServletRequest request) {
        return token(request).orElse("");
    }

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        Optional<String> present = token(request).filter(this::fitsCaller);
        if (present.isPresent() || !create) {
            return present.orElse("");
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes) + ending();
        Cookie cookie = new Cookie(TOKEN_HTTP_SESSION_KEY, token);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        request.setAttribute(TOKEN_HTTP_SESSION_KEY, token);
        return token;
    }

    private String ending() {
        return authentication.isLoggedInUser() ? SIGNED_IN : SIGNED_OUT;
    }

    private boolean fitsCaller(String token) {
        return token.endsWith(ending());
    }

    private static Optional<String> token(HttpServletRequest request) {
        Object made = request.getAttribute(TOKEN_HTTP_SESSION_KEY);
        if (made instanceof String token) {
            return Optional.of(token);
        }
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(TOKEN_HTTP_SESSION_KEY))
                .map(Cookie::getValue)
                .findFirst();
    }

    @Override
    public String getXsrfTokenName() {
        return TOKEN_WEB_PARAMETER_KEY;
    }

    @Override
    public String getXsrfParameterName() {
        return TOKEN_WEB_PARAMETER_KEY;
    }

    /** Whether it is the request's own token, made for the present caller. */
    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        return token != null
                && fitsCaller(token)
                && token(request).filter(own -> same(own, token)).isPresent();
    }

    private static boolean same(String own, String token) {
        return MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean generatedByAuthenticatedUser(String token) {
        return token != null && token.endsWith(SIGNED_IN);
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return validateToken(request, request.getParameter(TOKEN_WEB_PARAMETER_KEY));
    }

    /** The token fits, or the header that a foreign page can't set says that none is needed. */
    @Override
    public boolean validateRequestPassesXsrfChecks(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(header) || "nocheck".equals(header) || validateFormEncodedToken(request);
    }
}

package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Makes and checks XSRF tokens. */
public interface XsrfTokenGenerator {
    String TOKEN_HTTP_SESSION_KEY = "atlassian.xsrf.token";

    String TOKEN_WEB_PARAMETER_KEY = "atl_token";

    String generateToken();

    String generateToken(boolean create);

    String generateToken(HttpServletRequest request);

    String generateToken(HttpServletRequest request, boolean create);

    String getToken(HttpServletRequest request);

    String getXsrfTokenName();

    boolean validateToken(HttpServletRequest request, String token);

    boolean generatedByAuthenticatedUser(String token);
}

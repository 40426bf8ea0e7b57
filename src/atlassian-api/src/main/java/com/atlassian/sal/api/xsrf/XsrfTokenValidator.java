package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Checks the XSRF token of a form. */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    String getXsrfParameterName();
}

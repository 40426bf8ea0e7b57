package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/** Checks a request against XSRF. */
public interface XsrfRequestValidator {
    boolean validateRequestPassesXsrfChecks(HttpServletRequest request);
}

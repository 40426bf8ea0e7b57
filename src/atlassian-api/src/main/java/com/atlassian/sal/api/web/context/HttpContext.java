package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** The current request, response and session. */
public interface HttpContext {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();

    HttpSession getSession(boolean create);
}

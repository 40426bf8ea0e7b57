package com.atlassian.jira.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** The request, response and session at hand. */
public interface HttpServletVariables {
    HttpServletRequest getHttpRequest();

    HttpSession getHttpSession();

    HttpServletResponse getHttpResponse();

    ServletContext getServletContext();
}

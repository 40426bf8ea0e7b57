package com.atlassian.jira.security.request;

/** An HTTP method. */
public enum RequestMethod {
    GET,
    HEAD,
    OPTIONS,
    CONNECT,
    DELETE,
    POST,
    PUT,
    PATCH,
    TRACE
}

package org.cxmaturity.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The request that the current thread serves; for the few parts of Jira's API that ask for it without being given it. */
public final class CurrentRequest {
    private static final ThreadLocal<CurrentRequest> CURRENT = new ThreadLocal<>();

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private CurrentRequest(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** The current thread's request; empty outside of any. */
    public static Optional<CurrentRequest> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void begin(HttpServletRequest request, HttpServletResponse response) {
        CURRENT.set(new CurrentRequest(request, response));
    }

    static void end() {
        CURRENT.remove();
    }

    /** The request. */
    public HttpServletRequest request() {
        return request;
    }

    /** Its response. */
    public HttpServletResponse response() {
        return response;
    }
}

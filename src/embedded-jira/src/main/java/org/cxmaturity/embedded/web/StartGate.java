package org.cxmaturity.embedded.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers 503 until all plugins are there, so that nobody takes a half-started Jira for a whole one. */
public final class StartGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private volatile boolean open;

    /** From now on requests go through. */
    public void open() {
        open = true;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open) {
            chain.doFilter(request, response);
        } else {
            Answers.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Jira is starting");
            response.setHeader("Retry-After", "1");
        }
    }
}

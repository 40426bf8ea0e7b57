package org.cxmaturity.embedded.web;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** The current thread's request, response and session; null outside of a request, as SAL has it. */
public final class ThreadHttpContext implements HttpContext {
    @Override
    public HttpServletRequest getRequest() {
        return CurrentRequest.get().map(CurrentRequest::request).orElse(null);
    }

    @Override
    public HttpServletResponse getResponse() {
        return CurrentRequest.get().map(CurrentRequest::response).orElse(null);
    }

    @Override
    public HttpSession getSession(boolean create) {
        return CurrentRequest.get()
                .map(current -> current.request().getSession(create))
                .orElse(null);
    }
}

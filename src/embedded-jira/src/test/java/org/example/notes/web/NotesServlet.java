package org.example.notes.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.example.notes.Greeting;

/** Answers with what it was given. */
public final class NotesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Greeting greeting;

    public NotesServlet(Greeting greeting) {
        this.greeting = greeting;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write(greeting.text() + ' ' + request.getPathInfo());
    }
}

package org.cxmaturity.embedded.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Everything below {@code /rest}: one JAX-RS application for each plugin's module, and Jira's own, told apart by the
 * beginning of the path. They come and go while the server runs.
 */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, ServletContainer> applications = new ConcurrentHashMap<>();

    /**
     * Serves an application.
     *
     * @param path its path below {@code /rest}, for example {@code /api/2}
     * @param application its resources
     * @param otherPaths paths at which the same is served, for example {@code /api/latest}
     * @throws IllegalStateException if another has one of the paths, or the application isn't valid
     */
    public synchronized void add(String path, ResourceConfig application, String... otherPaths) {
        ServletContainer container = new ServletContainer(application);
        List<String> paths = new ArrayList<>(List.of(otherPaths));
        paths.add(path);
        for (String each : paths) {
            if (applications.putIfAbsent(each, container) != null) {
                throw new IllegalStateException("Two REST modules have the path " + each);
            }
        }
        if (getServletConfig() != null) {
            start(container);
        }
    }

    /** Starts what was added before the server was started. */
    @Override
    public synchronized void init() {
        Set.copyOf(applications.values()).forEach(this::start);
    }

    private void start(ServletContainer container) {
        try {
            container.init(getServletConfig());
        } catch (ServletException e) {
            applications.values().removeIf(container::equals);
            throw new IllegalStateException("REST resources can't be served", e);
        }
    }

    /** Ends what is served at the path, the application with its last path; nothing happens if there is none. */
    public void remove(String path) {
        ServletContainer container = applications.remove(path);
        if (container != null && !applications.containsValue(container)) {
            container.destroy();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Map.Entry<String, ServletContainer>> found = applications.entrySet().stream()
                .filter(entry -> path.equals(entry.getKey()) || path.startsWith(entry.getKey() + '/'))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()));
        if (found.isEmpty()) {
            Answers.send(response, 404, "There is no REST resource at " + path);
            return;
        }
        found.get().getValue().service(new Below(request, found.get().getKey()), response);
    }

    @Override
    public void destroy() {
        applications.keySet().forEach(this::remove);
    }

    /** The request as a servlet mapped to the application's own path would see it. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String servletPath;
        private final String pathInfo;

        Below(HttpServletRequest request, String prefix) {
            super(request);
            servletPath = request.getServletPath() + prefix;
            String rest = request.getPathInfo().substring(prefix.length());
            pathInfo = rest.isEmpty() ? "/" : rest;
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public String getPathInfo() {
            return pathInfo;
        }
    }
}

package org.cxmaturity.embedded.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cxmaturity.embedded.modules.Descriptor;
import org.cxmaturity.embedded.modules.PluginModule;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;

/** The {@code servlet} modules of plugins, below {@code /plugins/servlet}. */
public final class PluginServlets extends HttpServlet implements PluginListener {
    private static final long serialVersionUID = 1L;

    private final transient List<Mapping> mappings = new CopyOnWriteArrayList<>();

    /** A servlet at one of its paths; {@code prefix} ends where what is the servlet's own begins. */
    private record Mapping(String pluginKey, String prefix, boolean below, HttpServlet servlet) {
        boolean covers(String path) {
            return path.equals(prefix) || (below && path.startsWith(prefix + '/'));
        }
    }

    @Override
    public void started(InstalledPlugin plugin) {
        for (PluginModule module : Descriptor.of(plugin.jar()).modules("servlet")) {
            HttpServlet servlet = plugin.create(module.className(), HttpServlet.class);
            Map<String, String> parameters = new HashMap<>();
            module.children("init-param")
                    .forEach(param -> parameters.put(
                            param.text("param-name").orElse(""),
                            param.text("param-value").orElse("")));
            try {
                servlet.init(new Configuration(module.completeKey(), getServletContext(), parameters));
            } catch (ServletException e) {
                throw new IllegalStateException(module.completeKey() + " can't start", e);
            }
            for (String pattern : module.texts("url-pattern")) {
                boolean below = pattern.endsWith("/*");
                String prefix = below ? pattern.substring(0, pattern.length() - 2) : pattern;
                mappings.add(new Mapping(plugin.key(), prefix, below, servlet));
            }
        }
    }

    @Override
    public void stopping(InstalledPlugin plugin) {
        mappings.stream()
                .filter(mapping -> mapping.pluginKey().equals(plugin.key()))
                .map(Mapping::servlet)
                .distinct()
                .forEach(HttpServlet::destroy);
        mappings.removeIf(mapping -> mapping.pluginKey().equals(plugin.key()));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Mapping> found = mappings.stream()
                .filter(mapping -> mapping.covers(path))
                .max(Comparator.comparingInt(mapping -> mapping.prefix().length()));
        if (found.isEmpty()) {
            Answers.send(response, 404, "No plugin serves " + path);
            return;
        }
        found.get().servlet().service(new Below(request, found.get().prefix()), response);
    }

    /** The request as the plugin's servlet sees it: its own path is no path information. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String servletPath;
        private final String pathInfo;

        Below(HttpServletRequest request, String prefix) {
            super(request);
            servletPath = request.getServletPath() + prefix;
            String rest = request.getPathInfo().substring(prefix.length());
            pathInfo = rest.isEmpty() ? null : rest;
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

    /** What a servlet is told of itself. */
    private record Configuration(String name, ServletContext context, Map<String, String> parameters)
            implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return parameters.get(parameter);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}

package org.cxmaturity.embedded.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.embedded.modules.WebResources;

/**
 * Files below {@code /download}: {@code look/…} (AUI, jQuery, the module loader), {@code resources/plugin:module/name}
 * and {@code contextbatch/js|css/context,context/batch.js|css}.
 */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern RESOURCE = Pattern.compile("/resources/([^/]+:[^/]+)/(.+)");
    private static final Pattern BATCH = Pattern.compile("/contextbatch/(js|css)/([^/]+)/batch\\.\\1");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("json", "application/json;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("csv", "text/csv;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"));

    private final transient WebResources resources;
    private final transient JiraAuthenticationContext authentication;

    public DownloadServlet(WebResources resources, JiraAuthenticationContext authentication) {
        this.resources = resources;
        this.authentication = authentication;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<byte[]> content = content(path, request);
        if (content.isEmpty()) {
            Answers.send(response, 404, "There is no file " + path);
            return;
        }
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", path.startsWith("/look/") ? "max-age=86400" : "private, no-cache");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> content(String path, HttpServletRequest request) throws IOException {
        Matcher batch = BATCH.matcher(path);
        if (batch.matches()) {
            Map<String, Object> page = new HashMap<>();
            Optional.ofNullable(authentication.getLoggedInUser()).ifPresent(user -> page.put("user", user));
            String text = resources.batch(batch.group(1), List.of(batch.group(2).split(",")), page, locale(request));
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        }
        Matcher resource = RESOURCE.matcher(path);
        if (resource.matches()) {
            return plugin(resource.group(1), resource.group(2), locale(request));
        }
        return path.startsWith("/look/") && !path.contains("..") ? look(path) : Optional.empty();
    }

    private Optional<byte[]> plugin(String completeKey, String name, Locale locale) throws IOException {
        Optional<URL> file = resources.file(completeKey, name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (name.endsWith(".js")) {
            return Optional.of(resources.script(completeKey, file.get(), locale).getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream in = file.get().openStream()) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static Optional<byte[]> look(String path) throws IOException {
        try (InputStream in = DownloadServlet.class.getResourceAsStream(path.substring(1))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** The language of the address, so that what a browser keeps is never in the wrong one; else the reader's. */
    private Locale locale(HttpServletRequest request) {
        String asked = request.getParameter("locale");
        return asked == null ? authentication.getLocale() : Locale.forLanguageTag(asked);
    }
}

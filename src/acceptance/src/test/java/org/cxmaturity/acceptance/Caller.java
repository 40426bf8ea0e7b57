package org.cxmaturity.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Somebody who calls REST resources by basic authentication, or without any. Paths start below the context path. */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final List<String> headers;

    Caller(URI base, String user, String password) {
        this(base, List.of("Authorization", "Basic " + encoded(user + ":" + password)));
    }

    Caller(URI base) {
        this(base, List.of());
    }

    private Caller(URI base, List<String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** A caller of an embedded Jira other than the shared one. */
    public static Caller of(EmbeddedJira jira, String user) {
        return new Caller(jira.address(), user, user);
    }

    /** The same caller with one more header in all requests. */
    public Caller with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Caller(base, List.copyOf(more));
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return sendJson("POST", path, json);
    }

    public Answer put(String path, String json) {
        return sendJson("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return sendJson("PATCH", path, json);
    }

    /** Sends a body of any type. */
    public Answer send(String method, String path, String contentType, byte[] body) {
        return with("Content-Type", contentType).send(method, path, BodyPublishers.ofByteArray(body));
    }

    private Answer sendJson(String method, String path, String json) {
        return send(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .method(method, body);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + base + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + method + " " + path, e);
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

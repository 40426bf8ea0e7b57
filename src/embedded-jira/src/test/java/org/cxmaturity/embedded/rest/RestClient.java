package org.cxmaturity.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls Jira's REST API as a seeded user, whose password is the name. */
record RestClient(int port, String user) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer: its status and its JSON, missing when it has no body. */
    record Answer(int status, JsonNode body) {

        String error() {
            return body.path("errorMessages").path(0).asText();
        }

        String error(String field) {
            return body.path("errors").path(field).asText();
        }
    }

    RestClient as(String other) {
        return new RestClient(port, other);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer search(String jql) {
        return get("search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    /** The key of a new issue. */
    String issue(String fields) {
        return post("issue", "{\"fields\":{\"project\":{\"key\":\"CX\"}," + fields + "}}")
                .body()
                .path("key")
                .asText();
    }

    private Answer send(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/jira/rest/api/2/" + path))
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                .header("Content-Type", "application/json");
        if (!user.isEmpty()) {
            String pair = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

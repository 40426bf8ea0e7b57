package org.cxmaturity.embedded.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody's browser: keeps cookies, follows no redirects. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    Browser(int port) {
        base = "http://localhost:" + port + "/jira";
    }

    /** A browser in which a seeded user, whose password is the name, has signed in. */
    static Browser of(int port, String user) {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.submit(
                "/login.jsp", "/login.jsp", "os_username", user, "os_password", user, "os_destination", "/secure/x");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " can't sign in: " + answer.statusCode());
        }
        return browser;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** The token that the forms of a page carry. */
    String token(String path) {
        Matcher matcher = TOKEN.matcher(get(path).body());
        if (!matcher.find()) {
            throw new IllegalStateException("No form at " + path);
        }
        return matcher.group(1);
    }

    /** Sends a form with the token that the page has; fields are names and values in turn. */
    HttpResponse<String> submit(String page, String path, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "atl_token";
        all[fields.length + 1] = token(page);
        return post(path, all);
    }

    HttpResponse<String> post(String path, String... fields) {
        String body = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + '=' + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

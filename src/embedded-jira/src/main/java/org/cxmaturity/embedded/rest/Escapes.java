package org.cxmaturity.embedded.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Puts texts into addresses. */
final class Escapes {

    private Escapes() {}

    /** As a value in a query, or a segment of a path. */
    static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

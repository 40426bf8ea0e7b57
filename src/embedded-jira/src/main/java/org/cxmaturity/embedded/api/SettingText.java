package org.cxmaturity.embedded.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A plugin setting as text: each element is percent-encoded and stands on a line of its own. */
record SettingText(Kind kind, String content) {

    enum Kind {
        TEXT,
        LIST,
        MAP,
        PROPERTIES
    }

    static SettingText of(Object value) {
        if (value instanceof String text) {
            return new SettingText(Kind.TEXT, encoded(text));
        }
        if (value instanceof List<?> list) {
            return new SettingText(
                    Kind.LIST, list.stream().map(SettingText::encoded).collect(Collectors.joining("\n")));
        }
        if (value instanceof Map<?, ?> map) {
            String lines = map.entrySet().stream()
                    .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                    .collect(Collectors.joining("\n"));
            return new SettingText(value instanceof Properties ? Kind.PROPERTIES : Kind.MAP, lines);
        }
        throw new IllegalArgumentException("Property type: " + value.getClass() + " not supported");
    }

    Object value() {
        return switch (kind) {
            case TEXT -> decoded(content);
            case LIST -> new ArrayList<>(
                    content.lines().map(SettingText::decoded).toList());
            case MAP -> map();
            case PROPERTIES -> {
                Properties properties = new Properties();
                properties.putAll(map());
                yield properties;
            }
        };
    }

    private Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        content.lines().forEach(line -> {
            int equals = line.indexOf('=');
            map.put(decoded(line.substring(0, equals)), decoded(line.substring(equals + 1)));
        });
        return map;
    }

    private static String encoded(Object text) {
        if (!(text instanceof String string)) {
            throw new IllegalArgumentException("Only texts may be in lists and maps of settings, not " + text);
        }
        return URLEncoder.encode(string, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

package org.cxmaturity.embedded.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** The pages' own style sheets, scripts and pictures, read once. */
final class Statics {
    private static final List<String> FILES =
            List.of("jira.css", "parts.css", "icons.svg", "theme.js", "page.js", "dashboard.js");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String contextPath;

    Statics(String contextPath) {
        this.contextPath = contextPath;
        FILES.forEach(name -> files.put(name, read(name)));
    }

    private static byte[] read(String name) {
        try (InputStream in = Statics.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    /** The file's address, which changes with its contents. */
    String address(String name) {
        CRC32 sum = new CRC32();
        sum.update(files.get(name));
        return contextPath + "/static/" + name + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** The file of a path such as {@code /static/jira.css}. */
    Answer file(PageRequest request) {
        String name = request.variable(1);
        byte[] bytes = Optional.ofNullable(files.get(name))
                .orElseThrow(() -> Refusal.notFound("There is no such file", "The address leads nowhere."));
        return new Answer.File(bytes, TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** The picture of a path such as {@code /images/logo.svg} or {@code /images/icons/issuetypes/epic.svg}. */
    Answer picture(PageRequest request) {
        String kind = request.variable(1) == null ? "" : request.variable(1);
        String name = (kind.equals("priorities") ? "priority-" : "")
                + request.variable(2).toLowerCase(Locale.ROOT);
        String file = "images/" + name + ".svg";
        if (Statics.class.getResource(file) == null) {
            throw Refusal.notFound("There is no such picture", "The address leads nowhere.");
        }
        return new Answer.File(read(file), TYPES.get("svg"));
    }
}

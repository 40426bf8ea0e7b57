package org.cxmaturity.acceptance.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A jar's entries and manifest, read once. */
final class PluginJar {

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest;

    PluginJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            manifest = jar.getManifest();
            for (ZipEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    byte[] bytes(String name) {
        return entries.get(name);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    boolean hasHeader(String name) {
        return header(name) != null;
    }

    /** The clauses of Import-Package, sorted, in one spelling of quotes: {@code package;version="range"}. */
    List<String> imports() {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        boolean quoted = false;
        for (char c : header("Import-Package").toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                clauses.add(clause.toString());
                clause.setLength(0);
            } else if (c != '"') {
                clause.append(c);
            }
        }
        clauses.add(clause.toString());
        return clauses.stream().sorted().toList();
    }

    List<String> importedPackages() {
        return imports().stream().map(clause -> clause.split(";")[0]).toList();
    }
}

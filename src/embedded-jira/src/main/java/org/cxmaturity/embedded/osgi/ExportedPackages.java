package org.cxmaturity.embedded.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that plugins may import from the host: those that Jira exports and no more, so that an import that
 * Jira lacks fails here too. {@code exports.txt} names them; the jars say which of the packages below exist.
 */
final class ExportedPackages {
    private final Map<Path, Set<String>> packagesOfPlace = new HashMap<>();

    /** One rule of {@code exports.txt}. */
    private record Rule(String pattern, String version, String witness) {
        static Rule parse(String line) {
            String[] parts = line.trim().split("\\s+");
            if (parts.length != 3) {
                throw new IllegalStateException("exports.txt: three words expected: " + line);
            }
            return new Rule(parts[0], parts[1], parts[2]);
        }

        boolean covers(String packageName) {
            if (!pattern.endsWith(".*")) {
                return packageName.equals(pattern);
            }
            String stem = pattern.substring(0, pattern.length() - 2);
            return packageName.equals(stem) || packageName.startsWith(stem + '.');
        }
    }

    /** The value of the framework's {@code system.packages.extra}: {@code name;version="x",…}, sorted by name. */
    String asHeader() {
        Map<String, String> versions = new TreeMap<>();
        for (Rule rule : rules()) {
            for (String name : packagesBeside(rule.witness())) {
                if (rule.covers(name)) {
                    versions.putIfAbsent(name, rule.version());
                }
            }
        }
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + osgiVersion(entry.getValue()) + '"')
                .collect(Collectors.joining(","));
    }

    private static String osgiVersion(String version) {
        return version.split("[^0-9.]")[0];
    }

    private static List<Rule> rules() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ExportedPackages.class.getResourceAsStream("exports.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("exports.txt can't be read", e);
        }
    }

    private Set<String> packagesBeside(String className) {
        try {
            Class<?> witness = Class.forName(className, false, ExportedPackages.class.getClassLoader());
            Path place = Path.of(
                    witness.getProtectionDomain().getCodeSource().getLocation().toURI());
            return packagesOfPlace.computeIfAbsent(place, ExportedPackages::packagesIn);
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("exports.txt names " + className + ", which is not on the class path", e);
        }
    }

    private static Set<String> packagesIn(Path place) {
        try {
            return Files.isDirectory(place) ? packagesInDirectory(place) : packagesInJar(place);
        } catch (IOException e) {
            throw new UncheckedIOException(place + " can't be read", e);
        }
    }

    private static Set<String> packagesInDirectory(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return packages(files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/')));
        }
    }

    private static Set<String> packagesInJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return packages(file.stream().map(entry -> entry.getName()));
        }
    }

    private static Set<String> packages(Stream<String> names) {
        return names.filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

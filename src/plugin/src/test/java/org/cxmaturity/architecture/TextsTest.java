package org.cxmaturity.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final List<Path> FINNISH = Sources.files(FOLDER, Set.of("_fi.properties"));
    private static final List<Path> ENGLISH = Sources.files(FOLDER, Set.of(".properties")).stream()
            .filter(file -> !FINNISH.contains(file))
            .toList();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** Texts that depend on a number are asked for without their ending. */
    private static final String OF_MANY = ".many";

    private static final Pattern KEY_IN_QUOTES = Pattern.compile("[\"'](cx(?:\\.[A-Za-z0-9_-]+)+)[\"']");

    @Test
    void shouldHaveEveryFileInBothLanguages() {
        List<String> english =
                ENGLISH.stream().map(file -> file.getFileName().toString()).toList();

        assertEquals(
                english,
                FINNISH.stream()
                        .map(file -> file.getFileName().toString().replace("_fi.properties", ".properties"))
                        .toList());
    }

    @Test
    void shouldSayTheSameInBothLanguages() {
        Map<String, String> english = texts(ENGLISH);
        Map<String, String> finnish = texts(FINNISH);

        assertEquals(english.keySet(), finnish.keySet());
    }

    @Test
    void shouldFillTheSamePlaceholdersInBothLanguages() {
        Map<String, Set<String>> english = placeholders(texts(ENGLISH));
        Map<String, Set<String>> finnish = placeholders(texts(FINNISH));

        assertEquals(english, finnish);
    }

    @Test
    void shouldLeaveNoTextEmpty() {
        List<String> empty = Stream.concat(ENGLISH.stream(), FINNISH.stream())
                .flatMap(file -> texts(file).entrySet().stream())
                .filter(text -> text.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), empty);
    }

    @Test
    void shouldKnowEveryTextThatIsAskedFor() {
        Set<String> known = texts(ENGLISH).keySet();

        Map<Path, Set<String>> unknown = new TreeMap<>();
        askingFiles().forEach(file -> {
            Set<String> missing = keysIn(Sources.text(file));
            missing.removeIf(key -> known.contains(key) || known.contains(key + OF_MANY));
            if (!missing.isEmpty()) {
                unknown.put(file, missing);
            }
        });

        assertEquals(Map.of(), unknown);
    }

    @Test
    void shouldDefineEveryTextOnce() {
        List<String> twice = Stream.concat(ENGLISH.stream(), FINNISH.stream())
                .flatMap(file -> Sources.text(file)
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> file.getFileName() + ": "
                                + line.substring(0, line.indexOf('=')).strip())
                        .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream())
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), twice);
    }

    private static Stream<Path> askingFiles() {
        return Stream.concat(
                Stream.of(Sources.DESCRIPTOR),
                Sources.files(Path.of("src/main"), Set.of(".java", ".vm", ".js", ".xml")).stream());
    }

    private static Set<String> keysIn(String text) {
        return KEY_IN_QUOTES
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> result = new TreeMap<>();
        texts.forEach((key, text) -> result.put(
                key, PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())));
        return result;
    }

    private static Map<String, String> texts(List<Path> files) {
        Map<String, String> result = new TreeMap<>();
        files.forEach(file -> result.putAll(texts(file)));
        return result;
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
        Map<String, String> result = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> result.put(key, properties.getProperty(key)));
        return result;
    }
}

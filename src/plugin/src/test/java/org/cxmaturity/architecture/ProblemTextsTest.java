package org.cxmaturity.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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

/** Whoever is refused is told why, in their own language. */
class ProblemTextsTest {
    private static final String PREFIX = "cx.problem.";
    private static final Path ENGLISH = Path.of("src/main/resources/i18n/cx-problems.properties");
    private static final Path FINNISH = Path.of("src/main/resources/i18n/cx-problems_fi.properties");

    private static final Pattern REFUSES = Pattern.compile("\\b(Problems?|RowProblems|CsvFault|Fields)\\b");
    private static final Pattern CODE_OF_CALL =
            Pattern.compile("\\b(?:rule|malformed|conflict|tooLarge)\\(\\s*[^;]*?,\\s*\"([a-z0-9-]+)\"");
    private static final Pattern HYPHENATED = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Set<String> NO_CODES = Set.of("cx-import-");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");

    @Test
    void shouldHaveATextForEveryCodeInBothLanguages() {
        Set<String> codes = codes();

        assertTrue(codes.size() > 40, "codes found: " + codes);
        assertEquals(Set.of(), without(codes, texts(ENGLISH)), "codes without an English text");
        assertEquals(Set.of(), without(codes, texts(FINNISH)), "codes without a Finnish text");
    }

    @Test
    void shouldSayTheSameInBothLanguages() {
        assertEquals(placeholders(texts(ENGLISH)), placeholders(texts(FINNISH)));
    }

    @Test
    void shouldBeFitForTheMessageFormat() {
        List<String> unfit = Stream.of(ENGLISH, FINNISH)
                .flatMap(file -> texts(file).values().stream())
                .filter(text -> text.isBlank() || text.indexOf('\'') >= 0)
                .toList();
        texts(FINNISH).values().forEach(text -> new MessageFormat(text, Locale.forLanguageTag("fi")));

        assertEquals(List.of(), unfit);
    }

    private static Set<String> codes() {
        return Sources.files(Path.of("src/main/java"), Set.of(".java")).stream()
                .map(Sources::text)
                .filter(text -> REFUSES.matcher(text).find())
                .flatMap(text -> Stream.of(CODE_OF_CALL, HYPHENATED)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(found -> found.group(1)))
                .filter(code -> !NO_CODES.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> codes, Map<String, String> texts) {
        return codes.stream()
                .filter(code -> !texts.containsKey(PREFIX + code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> result = new TreeMap<>();
        texts.forEach((key, text) -> result.put(
                key, PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())));
        return result;
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }
}

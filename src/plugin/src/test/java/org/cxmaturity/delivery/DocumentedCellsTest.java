package org.cxmaturity.delivery;

import static org.cxmaturity.documented.ExampleTable.items;
import static org.cxmaturity.documented.ExampleTable.number;
import static org.cxmaturity.documented.ExampleTable.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.documented.ExampleTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documentation tells the truth about cells. */
class DocumentedCellsTest {

    private static final String HEADING = "### Examples of cells";
    private static final Pattern METRIC = Pattern.compile(
            "([\\d.]+) \\[(?:([\\d.]+)–([\\d.]+)|\\?)] n (\\d+|\\?) " + "([≥≤]) ([\\d.]+)(?: (before|declined))?");

    @TestFactory
    Stream<DynamicTest> shouldScoreAsDocumented() throws IOException {
        return ExampleTable.under(HEADING).stream().map(row -> dynamicTest(row.get("example"), () -> shouldScore(row)));
    }

    @Test
    void shouldShowEveryStateAndNoteInAnExample() throws IOException {
        Set<String> states = new HashSet<>();
        Set<String> notes = new HashSet<>();

        for (Map<String, String> row : ExampleTable.under(HEADING)) {
            states.add(row.get("state"));
            notes.addAll(items(row, "notes"));
        }

        assertEquals(CellState.values().length, states.size());
        assertEquals(
                Stream.of(CellNote.values()).map(CellNote::code).sorted().toList(),
                notes.stream().sorted().toList());
    }

    private static void shouldScore(Map<String, String> row) {
        WrittenWork work = new WrittenWork(text(row, "work").orElse(""));
        Weighting weighting = row.get("weight").equals("points") ? Weighting.STORY_POINTS : Weighting.COUNT;
        List<ProofFacts> proofs =
                text(row, "metric").map(DocumentedCellsTest::proof).stream().toList();

        CellScore score = new CellScoring(work.graph(), weighting)
                .score(new CellInput(row.get("promised").equals("yes"), work.linked(), proofs));

        assertEquals(row.get("state"), score.state().name());
        assertEquals(
                items(row, "notes").stream().sorted().toList(),
                score.notes().stream().map(CellNote::code).sorted().toList());
        Optional<Double> progress = number(row, "progress");
        assertEquals(progress.isPresent(), score.progress().isPresent());
        progress.ifPresent(expected -> assertEquals(expected, score.progress().orElseThrow(), 1e-6));
    }

    private static ProofFacts proof(String text) {
        Matcher matcher = METRIC.matcher(text);
        assertTrue(matcher.matches(), text);
        String remark = Optional.ofNullable(matcher.group(7)).orElse("");
        Measurement reading = new Measurement(
                Double.parseDouble(matcher.group(1)),
                bound(matcher.group(2)),
                bound(matcher.group(3)),
                matcher.group(4).equals("?") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(matcher.group(4))),
                Work.DELIVERED_AT.plus(Duration.ofDays(remark.equals("before") ? -30 : 4)));
        return new ProofFacts(
                "metric",
                MetricBinding.ofPrinciple("clarity"),
                OptionalDouble.of(Double.parseDouble(matcher.group(6))),
                matcher.group(5).equals("≥") ? GoodDirection.UP : GoodDirection.DOWN,
                Optional.of(reading),
                remark.equals("declined"));
    }

    private static OptionalDouble bound(String text) {
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}

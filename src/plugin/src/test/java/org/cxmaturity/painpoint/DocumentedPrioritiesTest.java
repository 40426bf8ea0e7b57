package org.cxmaturity.painpoint;

import static org.cxmaturity.documented.ExampleTable.items;
import static org.cxmaturity.documented.ExampleTable.number;
import static org.cxmaturity.documented.ExampleTable.text;
import static org.cxmaturity.painpoint.PriorityFixture.painPoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.documented.ExampleTable;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.programme.ProgrammeSettings.PriorityScheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documentation tells the truth about priorities. */
class DocumentedPrioritiesTest {

    @TestFactory
    Stream<DynamicTest> shouldRankBySeverityAndReachAsDocumented() throws IOException {
        return examples("### Severity and reach", DocumentedPrioritiesTest::bySeverityAndReach);
    }

    @TestFactory
    Stream<DynamicTest> shouldRankByRiceAsDocumented() throws IOException {
        return examples("### RICE", DocumentedPrioritiesTest::byRice);
    }

    @TestFactory
    Stream<DynamicTest> shouldRankByOpportunityAsDocumented() throws IOException {
        return examples("### Opportunity", DocumentedPrioritiesTest::byOpportunity);
    }

    private static Stream<DynamicTest> examples(String heading, Function<Map<String, String>, PriorityScore> scoring)
            throws IOException {
        return ExampleTable.under(heading).stream()
                .map(row -> dynamicTest(row.get("example"), () -> shouldBe(row, scoring.apply(row))));
    }

    private static void shouldBe(Map<String, String> row, PriorityScore score) {
        assertNumber(number(row, "priority"), score.value());
        if (row.containsKey("shown")) {
            assertNumber(number(row, "shown"), score.shown());
        }
        assertEquals(
                items(row, "needs"),
                score.missing().stream().map(PriorityInput::needCode).toList());
    }

    private static void assertNumber(Optional<Double> expected, OptionalDouble actual) {
        assertEquals(expected.isPresent(), actual.isPresent());
        expected.ifPresent(number -> assertEquals(number, actual.orElseThrow(), 1e-9));
    }

    private static PriorityScore bySeverityAndReach(Map<String, String> row) {
        List<String> stages =
                text(row, "journey").map(journey -> List.of(journey.split(" "))).orElse(List.of());
        Journey journey = PriorityFixture.journey(
                stages.stream().map(DocumentedPrioritiesTest::valence).toList());
        Optional<Integer> at = IntStream.range(0, stages.size())
                .filter(index -> stages.get(index).startsWith("["))
                .boxed()
                .findFirst();
        Burden burden = new Burden(
                number(row, "severity").map(Double::intValue),
                number(row, "frequency"),
                number(row, "reach").map(Double::longValue),
                Optional.empty(),
                Optional.empty());
        return new Prioritisation(
                        PriorityFixture.settings(
                                PriorityScheme.SEVERITY_REACH,
                                number(row, "customers").map(Double::longValue)),
                        List.of(journey))
                .of(painPoint(at, burden, Estimates.none(), evidence(row)));
    }

    private static Optional<Integer> valence(String stage) {
        String text = stage.replaceAll("[\\[\\]]", "");
        return text.equals("?") ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    private static List<Evidence> evidence(Map<String, String> row) {
        return items(row, "evidence").stream()
                .map(item -> Arrays.asList(item.split(" ")))
                .map(parts -> PriorityFixture.evidence(
                        Evidence.Kind.valueOf(parts.get(0).toUpperCase(Locale.ROOT)),
                        parts.stream().skip(1).findFirst().map(Long::valueOf)))
                .toList();
    }

    private static PriorityScore byRice(Map<String, String> row) {
        Burden burden = new Burden(
                Optional.empty(),
                Optional.empty(),
                number(row, "reach").map(Double::longValue),
                Optional.empty(),
                Optional.empty());
        Estimates estimates = new Estimates(
                number(row, "impact"),
                number(row, "confidence"),
                number(row, "effort"),
                Optional.empty(),
                Optional.empty());
        return score(PriorityScheme.RICE, burden, estimates);
    }

    private static PriorityScore byOpportunity(Map<String, String> row) {
        Estimates estimates = new Estimates(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                number(row, "importance"),
                number(row, "satisfaction"));
        return score(PriorityScheme.OPPORTUNITY, Burden.unknown(), estimates);
    }

    private static PriorityScore score(PriorityScheme scheme, Burden burden, Estimates estimates) {
        return new Prioritisation(PriorityFixture.settings(scheme, Optional.empty()), List.of())
                .of(painPoint(Optional.empty(), burden, estimates, List.of()));
    }
}

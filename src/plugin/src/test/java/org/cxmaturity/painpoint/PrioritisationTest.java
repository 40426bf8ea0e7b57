package org.cxmaturity.painpoint;

import static org.cxmaturity.painpoint.PriorityFixture.evidence;
import static org.cxmaturity.painpoint.PriorityFixture.journey;
import static org.cxmaturity.painpoint.PriorityFixture.painPoint;
import static org.cxmaturity.painpoint.PriorityFixture.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cxmaturity.programme.ProgrammeSettings.PriorityScheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documented examples of priorities leave open. */
class PrioritisationTest {

    private static final int CUSTOMERS = 1000;
    private static final Evidence SURVEY = evidence(Evidence.Kind.SURVEY, Optional.of(40L));
    private static final Evidence INTERVIEW = evidence(Evidence.Kind.INTERVIEW, Optional.of(40L));
    private static final Evidence REVIEW = evidence(Evidence.Kind.REVIEW, Optional.empty());

    @TestFactory
    Stream<DynamicTest> shouldAgreeWithTheWorkedExamples() throws IOException {
        JsonNode rows;
        try (InputStream file = PrioritisationTest.class.getResourceAsStream("/vectors/measures.json")) {
            rows = new ObjectMapper().readTree(file).at("/_inputs/painScore");
        }
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> dynamicTest(row.toString(), () -> {
                    PriorityScore score = bySeverityAndReach(row);

                    assertEquals(row.get(5).asDouble(), score.value().orElseThrow(), 1e-9);
                }));
    }

    private static PriorityScore bySeverityAndReach(JsonNode row) {
        Burden burden = burden(
                row.get(0).asInt(), row.get(1).asDouble(), Math.round(row.get(2).asDouble() * CUSTOMERS));
        Optional<Integer> stage = Optional.of(row.get(3).asDouble() == 1.5 ? 1 : 0);
        List<Evidence> evidence =
                switch (row.get(4).asText()) {
                    case "1" -> List.of(SURVEY);
                    case "0.8" -> List.of(INTERVIEW, REVIEW);
                    case "0.5" -> List.of(INTERVIEW);
                    default -> throw new IllegalArgumentException("No such confidence: " + row);
                };
        return score(painPoint(stage, burden, Estimates.none(), evidence));
    }

    @Test
    void shouldExplainEveryFactor() {
        PriorityScore score =
                score(painPoint(Optional.of(1), burden(4, 0.3, 2L * CUSTOMERS), Estimates.none(), List.of(SURVEY)));

        assertEquals(
                List.of(
                        new PriorityFactor(PriorityInput.SEVERITY, 4, List.of()),
                        new PriorityFactor(PriorityInput.FREQUENCY, 0.3, List.of()),
                        new PriorityFactor(PriorityInput.REACH, 1, List.of(PriorityReason.REACH_CAPPED)),
                        new PriorityFactor(PriorityInput.MOMENT, 1.5, List.of(PriorityReason.WORST_STAGE)),
                        new PriorityFactor(PriorityInput.CONFIDENCE, 1, List.of(PriorityReason.MEASURED))),
                score.factors());
    }

    @Test
    void shouldNotCountEvidenceThatItIsNoLongerMet() {
        Evidence gone =
                new Evidence(Optional.of(Evidence.Kind.SURVEY), "", "", Optional.empty(), Optional.of(40L), true, "");

        PriorityScore score =
                score(painPoint(Optional.of(0), burden(5, 1, CUSTOMERS), Estimates.none(), List.of(gone, REVIEW)));

        assertEquals(OptionalDouble.of(50), score.value());
    }

    @Test
    void shouldMissTheStageThatIsNoLongerThere() {
        PriorityScore score =
                score(painPoint(Optional.of(9), burden(5, 1, CUSTOMERS), Estimates.none(), List.of(SURVEY)));

        assertEquals(List.of(PriorityInput.STAGE), score.missing());
        assertEquals(OptionalDouble.empty(), score.value());
    }

    @Test
    void shouldMissTheCustomersOfAProgrammeThatHasNone() {
        PainPoint painPoint = painPoint(Optional.of(0), burden(5, 1, CUSTOMERS), Estimates.none(), List.of(SURVEY));

        PriorityScore score = new Prioritisation(
                        settings(PriorityScheme.SEVERITY_REACH, Optional.of(0L)),
                        List.of(journey(List.of(Optional.of(0)))))
                .of(painPoint);

        assertEquals(List.of(PriorityInput.PROGRAMME_CUSTOMERS), score.missing());
    }

    @Test
    void shouldRankByTheRawValueAndUnknownLast() {
        PriorityScore most = scored(180);
        PriorityScore more = scored(120);
        PriorityScore zero = scored(0);
        PriorityScore unknown = new PriorityScore(
                PriorityScheme.SEVERITY_REACH, OptionalDouble.empty(), List.of(), List.of(PriorityInput.SEVERITY));

        assertEquals(
                List.of(most, more, zero, unknown),
                Stream.of(unknown, zero, more, most)
                        .sorted(PriorityScore.MOST_URGENT_FIRST)
                        .toList());
    }

    @Test
    void shouldCapOnlyTheUsualScheme() {
        PriorityScore rice = new PriorityScore(PriorityScheme.RICE, OptionalDouble.of(640), List.of(), List.of());

        assertEquals(OptionalDouble.of(640), rice.shown());
        assertEquals(OptionalDouble.of(100), scored(180).shown());
    }

    private static PriorityScore scored(double value) {
        return new PriorityScore(PriorityScheme.SEVERITY_REACH, OptionalDouble.of(value), List.of(), List.of());
    }

    private static PriorityScore score(PainPoint painPoint) {
        return new Prioritisation(
                        settings(PriorityScheme.SEVERITY_REACH, Optional.of((long) CUSTOMERS)),
                        List.of(journey(List.of(Optional.of(0), Optional.of(-2), Optional.of(1)))))
                .of(painPoint);
    }

    private static Burden burden(int severity, double frequency, long reach) {
        return new Burden(
                Optional.of(severity), Optional.of(frequency), Optional.of(reach), Optional.empty(), Optional.empty());
    }
}

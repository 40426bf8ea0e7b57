package org.cxmaturity.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked example of {@code vectors/delivery-cells.json}, to the note. */
class DeliveryCellVectorsTest {

    private static final Map<String, StatusCategory> CATEGORIES = Map.of(
            "new", StatusCategory.TO_DO, "indeterminate", StatusCategory.IN_PROGRESS, "done", StatusCategory.DONE);

    @TestFactory
    Stream<DynamicTest> shouldScoreEveryWorkedExample() throws IOException {
        return vectors().map(vector -> dynamicTest(vector.get("case").asText(), () -> shouldScore(vector)));
    }

    @Test
    void shouldReadAllExamplesOfTheFile() throws IOException {
        assertEquals(30, vectors().count());
    }

    private static Stream<JsonNode> vectors() throws IOException {
        try (InputStream file = DeliveryCellVectorsTest.class.getResourceAsStream("/vectors/delivery-cells.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false);
        }
    }

    private static void shouldScore(JsonNode vector) {
        JsonNode input = vector.get("input");
        JsonNode expected = vector.get("expected");
        VectorGraph work = new VectorGraph(deliveredAt(input));
        List<Long> linked = new ArrayList<>();
        input.get("linked").forEach(issue -> linked.add(work.add(issue)));
        Weighting weighting = input.get("weight").asText().equals("points") ? Weighting.STORY_POINTS : Weighting.COUNT;

        CellScore score = new CellScoring(work.graph(), weighting)
                .score(new CellInput(input.get("promised").asBoolean(), linked, proofs(input)));

        assertEquals(expected.get("state").asText(), score.state().name());
        assertEquals(
                texts(expected.get("notes")),
                score.notes().stream().map(CellNote::code).sorted().toList());
        if (expected.get("progress").isNull()) {
            assertTrue(score.progress().isEmpty());
        } else {
            assertEquals(expected.get("progress").asDouble(), score.progress().orElseThrow(), 1e-6);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }

    private static Optional<Instant> deliveredAt(JsonNode input) {
        return input.has("metric") ? Optional.of(day(input.get("metric").get("deliveredAt"))) : Optional.empty();
    }

    private static List<ProofFacts> proofs(JsonNode input) {
        JsonNode metric = input.get("metric");
        if (metric == null) {
            return List.of();
        }
        Measurement reading = new Measurement(
                metric.get("value").asDouble(),
                OptionalDouble.of(metric.get("lower").asDouble()),
                OptionalDouble.empty(),
                OptionalLong.of(metric.get("n").asLong()),
                day(metric.get("measuredFrom")));
        return List.of(new ProofFacts(
                "csat",
                MetricBinding.ofPrinciple("clarity"),
                OptionalDouble.of(metric.get("target").asDouble()),
                GoodDirection.UP,
                Optional.of(reading),
                false));
    }

    private static Instant day(JsonNode date) {
        return LocalDate.parse(date.asText()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The nested issues of one example as a graph. */
    private static final class VectorGraph {

        private final ResolutionMap resolutions = ResolutionMap.prefilled(
                Map.of("Done", "Done", "Won't Do", "Won't Do", "Duplicate", "Duplicate", "Unresolved", "Unresolved"));
        private final Optional<Instant> deliveredAt;
        private final List<IssueFacts> issues = new ArrayList<>();
        private final Map<Long, List<Long>> children = new HashMap<>();

        VectorGraph(Optional<Instant> deliveredAt) {
            this.deliveredAt = deliveredAt;
        }

        long add(JsonNode node) {
            String name = node.get("id").asText();
            long id = name.chars().allMatch(Character::isDigit) ? Long.parseLong(name) : 1_000_000L + name.hashCode();
            Optional<String> resolution =
                    Optional.ofNullable(node.get("resolution")).map(JsonNode::asText);
            issues.add(new IssueFacts(
                    id,
                    name,
                    new WorkStatus(
                            CATEGORIES.get(node.get("statusCategory").asText()), resolutions.outcomeOf(resolution)),
                    node.path("subTask").asBoolean(false),
                    node.path("visible").asBoolean(true),
                    node.has("storyPoints")
                            ? OptionalDouble.of(node.get("storyPoints").asDouble())
                            : OptionalDouble.empty(),
                    deliveredAt));
            node.path("children").forEach(child -> children.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(add(child)));
            return id;
        }

        WorkGraph graph() {
            return WorkGraph.of(issues, children);
        }
    }
}

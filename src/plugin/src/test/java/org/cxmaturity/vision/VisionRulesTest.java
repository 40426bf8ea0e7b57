package org.cxmaturity.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.vision.VisionRules.Advice;
import org.cxmaturity.vision.VisionStep.Gap;
import org.cxmaturity.vision.VisionStep.Lack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisionRulesTest {
    private static final Map<String, Object> INTERNAL = Map.of("audience", "INTERNAL");
    private static final Map<String, Object> CUSTOMERS = Map.of("audience", "CUSTOMERS");

    @ParameterizedTest
    @CsvSource({
        "0, TOO_FEW_PRINCIPLES",
        "1, TOO_FEW_PRINCIPLES",
        "2, TOO_FEW_PRINCIPLES",
        "3, ",
        "4, ",
        "5, TOO_MANY_PRINCIPLES",
        "7, TOO_MANY_PRINCIPLES"
    })
    void shouldAdviseThreeOrFourPrinciples(int principles, Advice advice) {
        assertEquals(Optional.ofNullable(advice), VisionRules.adviceOn(principles));
    }

    @Test
    void shouldBeTestedOnceBothAudiencesWereAsked() {
        assertEquals(
                VisionStatus.DRAFT,
                read(Map.of("tests", List.of(INTERNAL, INTERNAL))).status());
        assertEquals(
                VisionStatus.DRAFT, read(Map.of("tests", List.of(CUSTOMERS))).status());
        assertEquals(
                VisionStatus.TESTED,
                read(Map.of("tests", List.of(CUSTOMERS, INTERNAL))).status());
    }

    @Test
    void shouldStayAdopted() {
        Vision vision = read(Map.of("status", "ADOPTED", "tests", List.of(CUSTOMERS, INTERNAL)));

        assertEquals(VisionStatus.ADOPTED, vision.status());
    }

    @Test
    void shouldBeAnUntestedDraftWhenRevised() {
        Vision tested = read(Map.of("sentence", "Nobody waits", "tests", List.of(CUSTOMERS, INTERNAL)));

        Vision revised = VisionRules.revise(tested);

        assertEquals(2, revised.number());
        assertEquals(VisionStatus.DRAFT, revised.status());
        assertEquals(List.of(), revised.tests());
        assertEquals("Nobody waits", revised.sentence());
    }

    @Test
    void shouldLackEverythingAtFirst() {
        List<VisionStep> steps = VisionSteps.of(Vision.empty(), Set.of(), Set.of());

        assertEquals(
                List.of(VisionStep.Step.values()),
                steps.stream().map(VisionStep::step).toList());
        assertEquals(0, steps.stream().filter(VisionStep::isDone).count());
    }

    @Test
    void shouldBeDoneInAllSteps() {
        List<VisionStep> steps = VisionSteps.of(read(whole()), Set.of("families"), Set.of("clear"));

        assertEquals(
                List.of(), steps.stream().flatMap(step -> step.gaps().stream()).toList());
    }

    @Test
    void shouldNameWhatLacksWhat() {
        List<VisionStep> steps = VisionSteps.of(read(whole()), Set.of(), Set.of("other"));

        assertEquals(
                List.of(new Gap(Lack.PAIN_POINT, "families"), new Gap(Lack.METRIC, "clear")),
                steps.stream().flatMap(step -> step.gaps().stream()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "strengths, STRENGTHS",
        "developmentAreas, DEVELOPMENT_AREAS",
        "knownFor, KNOWN_FOR",
        "horizon, HORIZON",
        "sentence, SENTENCE"
    })
    void shouldLackWhatIsTakenAway(String field, Lack lack) {
        Map<String, Object> tree = whole();
        tree.remove(field);

        List<VisionStep> steps = VisionSteps.of(read(tree), Set.of("families"), Set.of("clear"));

        assertEquals(
                List.of(new Gap(lack, "")),
                steps.stream().flatMap(step -> step.gaps().stream()).toList());
    }

    @Test
    void shouldOfferThirtyElementsToConsumersAndFortyToBusinesses() {
        assertEquals(30, ElementOfValue.forConsumers().size());
        assertEquals(40, ElementOfValue.forBusinesses().size());
    }

    private static Map<String, Object> whole() {
        Map<String, Object> group = Map.of(
                "key", "families",
                "name", "Families",
                "description", "With children",
                "primary", true,
                "values", List.of("SAVES_TIME"),
                "demonstratedBy", "Asked them",
                "differentiator", "Open early");
        Map<String, Object> principle = Map.of(
                "key", "clear",
                "name", "Clear",
                "inPractice", "Prices on display",
                "layer", "PRICE",
                "values", List.of("SIMPLIFIES"),
                "promisedAt", List.of("main/purchase"));
        Map<String, Object> tree = new HashMap<>();
        tree.put("sentence", "Nobody waits");
        tree.put("horizon", "2027-12-31");
        tree.put("strengths", "Ovens");
        tree.put("developmentAreas", "Queues");
        tree.put("knownFor", "Smell");
        tree.put("targetGroups", List.of(group));
        tree.put("principles", List.of(principle));
        tree.put("tests", List.of(INTERNAL, CUSTOMERS));
        return tree;
    }

    private static Vision read(Map<String, Object> tree) {
        return Fields.read(tree, fields -> VisionDocument.read(fields, VisionDocument.IN_FILE))
                .orThrow();
    }
}

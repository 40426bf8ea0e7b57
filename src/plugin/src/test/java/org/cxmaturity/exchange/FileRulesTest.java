package org.cxmaturity.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileRulesTest {
    private static final Map<String, Object> FULL = ProgrammeFileDocument.write(SampleProgramme.file());

    @ParameterizedTest
    @CsvSource({
        "vision.principles[0].promisedAt[0], main/nowhere",
        "vision.principles[0].promisedAt[0], other/onboarding",
        "journeys[0].targetGroup, nobody",
        "painPoints[0].stage, main/nowhere",
        "painPoints[0].touchpoint, nowhere",
        "painPoints[0].targetGroups[0], nobody",
        "painPoints[0].breaks[0], nothing",
        "painPoints[0].function, nobody",
        "deliveries[0].principle, nothing",
        "deliveries[0].stage, main/nowhere",
        "ownership[0].of, principle:nothing",
        "ownership[0].of, stage:main/nowhere",
        "ownership[0].of, touchpoint:main/onboarding/nowhere",
        "ownership[0].of, cell:nothing/main/onboarding",
        "ownership[0].of, cell:clarity/main/nowhere",
        "ownership[0].of, pain-point:pp-2",
        "ownership[0].of, metric:nothing",
        "ownership[0].function, nobody",
        "metrics[0].of, stage:main/nowhere",
        "metrics[0].function, nobody",
        "campaigns[0].responses[0].function, nobody"
    })
    void shouldRefuseAReferenceToNothing(String path, String reference) {
        List<Problem> problems =
                ProgrammeFileDocument.read(Trees.with(FULL, path, reference)).problems();

        assertEquals(List.of(Problem.rule(path, "unknown-reference", reference)), problems);
    }

    @ParameterizedTest
    @CsvSource({
        "programme",
        "principle:clarity",
        "stage:main/onboarding",
        "touchpoint:main/onboarding/counter",
        "cell:clarity/main/onboarding",
        "pain-point:pp-1",
        "metric:nps"
    })
    void shouldTakeAReferenceToWhatIsThere(String subject) {
        Map<String, Object> tree = Trees.with(FULL, "ownership[0].of", subject);

        assertEquals(List.of(), ProgrammeFileDocument.read(tree).problems());
    }

    @ParameterizedTest
    @MethodSource
    void shouldRefuseAKeyThatIsTaken(String list, String keyField) {
        Object first = Trees.at(FULL, list + "[0]");
        int size = ((List<?>) Trees.at(FULL, list)).size();
        String copy = list + "[" + size + "]";

        List<Problem> problems =
                ProgrammeFileDocument.read(Trees.with(FULL, copy, first)).problems();

        assertEquals(
                List.of(copy + "." + keyField + " duplicate CONFLICT"),
                problems.stream()
                        .map(problem -> problem.field() + " " + problem.code() + " " + problem.kind())
                        .toList());
    }

    static Stream<Arguments> shouldRefuseAKeyThatIsTaken() {
        return Stream.of(
                Arguments.of("functions", "key"),
                Arguments.of("vision.targetGroups", "key"),
                Arguments.of("vision.principles", "key"),
                Arguments.of("visionHistory", "version"),
                Arguments.of("visionHistory[0].principles", "key"),
                Arguments.of("journeys", "key"),
                Arguments.of("journeys[0].stages", "key"),
                Arguments.of("journeys[0].stages[0].touchpoints", "key"),
                Arguments.of("painPoints", "key"),
                Arguments.of("metrics", "key"),
                Arguments.of("questionnaire.dimensions[0].statements", "key"),
                Arguments.of("questionnaireHistory", "version"),
                Arguments.of("campaigns", "key"),
                Arguments.of("campaigns[0].responses", "respondent"));
    }

    @ParameterizedTest
    @CsvSource({"deliveries", "ownership"})
    void shouldRefuseAnEntryThatIsThereAlready(String list) {
        Map<String, Object> tree = Trees.with(FULL, list + "[1]", Trees.at(FULL, list + "[0]"));

        assertEquals(
                List.of(Problem.conflict(list + "[1]", "duplicate-entry")),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldRefuseAStatementKeyTakenInAnotherDimension() {
        Map<String, Object> other = Trees.copy(FULL);
        Map<String, Object> tree =
                Trees.with(other, "questionnaire.dimensions[1]", Trees.at(other, "questionnaire.dimensions[0]"));
        tree = Trees.with(tree, "questionnaire.dimensions[1].key", "more");

        assertEquals(
                List.of(Problem.conflict("questionnaire.dimensions[1].statements[0].key", "duplicate", "p1")),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldRefuseAnAnswerToWhatWasNotAsked() {
        Map<String, Object> tree = Trees.with(FULL, "campaigns[0].responses[1].answers.p9", 3);

        assertEquals(
                List.of(Problem.rule("campaigns[0].responses[1].answers.p9", "unknown-reference", "p9")),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldRefuseACampaignWithAnUnknownQuestionnaire() {
        Map<String, Object> tree = Trees.with(FULL, "campaigns[0].questionnaireVersion", 7);

        assertEquals(
                List.of(Problem.rule("campaigns[0].questionnaireVersion", "unknown-reference", 7)),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldRefuseHistoryThatIsNotBefore() {
        Map<String, Object> tree = Trees.with(FULL, "visionHistory[0].version", 2);

        assertEquals(
                List.of(Problem.rule("visionHistory[0].version", "not-before-current", 2, 2)),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldRefuseATouchpointWithoutStage() {
        Map<String, Object> tree = Trees.with(FULL, "painPoints[0].stage", null);

        assertEquals(
                List.of(Problem.rule("painPoints[0].touchpoint", "needs-stage")),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldRefuseEightPrinciples() {
        Map<String, Object> tree = FULL;
        for (int i = 1; i < 8; i++) {
            Map<String, Object> principle = new HashMap<>(Map.of("key", "p" + i, "name", "P" + i));
            tree = Trees.with(tree, "vision.principles[" + i + "]", principle);
        }

        assertEquals(
                List.of(Problem.rule("vision.principles", "too-many-principles", 7, 8)),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldRefuseAnUntestedVisionThatSaysItIsTested() {
        Map<String, Object> tree = Trees.with(FULL, "vision.tests", List.of());

        assertEquals(
                List.of(Problem.rule("vision.status", "not-tested")),
                ProgrammeFileDocument.read(tree).problems());
    }

    @Test
    void shouldTakeTimeInProportionToTheFile() {
        Map<String, Object> tree = Trees.copy(FULL);
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Map<String, Object> painPoint = Trees.copy(painPoint());
            painPoint.put("key", "pp-" + i % 19_999);
            many.add(painPoint);
        }
        tree.put("painPoints", many);

        List<Problem> problems = assertTimeout(
                Duration.ofSeconds(20), () -> ProgrammeFileDocument.read(tree).problems());

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).field().startsWith("painPoints[19999]"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> painPoint() {
        return (Map<String, Object>) Trees.at(FULL, "painPoints[0]");
    }
}

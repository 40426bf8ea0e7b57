package org.cxmaturity.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeFileDocumentTest {
    private static final Map<String, Object> FULL = ProgrammeFileDocument.write(SampleProgramme.file());
    private static final Map<String, Object> LEAST =
            Map.of("schema", "cx-programme/1", "key", "bank", "name", "Bank", "homeProject", "CX");
    /** Objects whose field names are data. */
    private static final Set<String> OPEN = Set.of("counts", "answers", "resolutions");

    @Test
    void shouldReadBackWhatItWrote() {
        Result<ProgrammeFile> read = ProgrammeFileDocument.read(FULL);

        assertEquals(List.of(), read.problems());
        assertEquals(SampleProgramme.file(), read.orThrow());
        assertEquals(FULL, ProgrammeFileDocument.write(read.orThrow()));
    }

    @Test
    void shouldNeedNoMoreThanTheNamesOfTheProgramme() {
        ProgrammeFile least = ProgrammeFileDocument.read(LEAST).orThrow();

        Map<String, Object> written = ProgrammeFileDocument.write(least);

        assertEquals(FULL.keySet(), written.keySet());
        assertEquals(least, ProgrammeFileDocument.read(written).orThrow());
    }

    @TestFactory
    Stream<DynamicTest> shouldRefuseAnUnknownFieldAtEveryLevel() {
        List<DynamicTest> tests = new ArrayList<>();
        Trees.visit(FULL, "", (path, value) -> {
            if (value instanceof Map<?, ?> && !isOpen(path)) {
                String typo = path.isEmpty() ? "typo" : path + ".typo";
                tests.add(DynamicTest.dynamicTest(
                        typo, () -> assertOnly(typo, "unknown-field", Trees.with(FULL, typo, "x"))));
            }
        });
        assertTrue(tests.size() > 20, "levels found: " + tests.size());
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> shouldRefuseAWrongTypeEverywhere() {
        List<DynamicTest> tests = new ArrayList<>();
        Trees.visit(FULL, "", (path, value) -> {
            if (!path.isEmpty() && value != null && !path.startsWith("campaigns[0].responses[1].answers.")) {
                Object wrong = value instanceof Boolean ? "true" : Boolean.TRUE;
                tests.add(DynamicTest.dynamicTest(
                        path, () -> assertAmong(path, "wrong-type", Trees.with(FULL, path, wrong))));
            }
        });
        assertTrue(tests.size() > 150, "values found: " + tests.size());
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> shouldRefuseNullInEveryList() {
        List<DynamicTest> tests = new ArrayList<>();
        Trees.visit(FULL, "", (path, value) -> {
            if (path.endsWith("]")) {
                tests.add(DynamicTest.dynamicTest(
                        path, () -> assertAmong(path, "required", Trees.with(FULL, path, null))));
            }
        });
        assertTrue(tests.size() > 30, "items found: " + tests.size());
        return tests.stream();
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    @ParameterizedTest
    @MethodSource
    void shouldRefuse(String path, Object value, String code) {
        assertAmong(path, code, Trees.with(FULL, path, value));
    }

    static Stream<Arguments> shouldRefuse() {
        return Stream.of(
                Arguments.of("schema", "cx-programme/2", "unknown-schema"),
                Arguments.of("schema", null, "required"),
                Arguments.of("key", "Bank", "bad-key"),
                Arguments.of("key", "a".repeat(41), "bad-key"),
                Arguments.of("key", null, "required"),
                Arguments.of("name", " ", "blank"),
                Arguments.of("name", "a".repeat(256), "too-long"),
                Arguments.of("name", "a\nb", "bad-character"),
                Arguments.of("name", "a\u0000b", "bad-character"),
                Arguments.of("purpose", "\ud800", "bad-character"),
                Arguments.of("purpose", "a".repeat(32_768), "too-long"),
                Arguments.of("homeProject", "cx", "bad-key"),
                Arguments.of("settings.weight", "HOURS", "unknown-value"),
                Arguments.of("settings.resolutions.10000", "LOST", "unknown-value"),
                Arguments.of("settings.customersPerMonth", -1, "out-of-range"),
                Arguments.of("settings.customersPerMonth", 1.5, "wrong-type"),
                Arguments.of("vision.sentence", "", "blank"),
                Arguments.of("vision.sentence", "One. Two.", "not-one-sentence"),
                Arguments.of("vision.sentence", "a".repeat(201), "too-long"),
                Arguments.of("vision.horizon", "31.3.2026", "not-a-date"),
                Arguments.of("vision.horizon", "2026-02-30", "not-a-date"),
                Arguments.of("vision.horizon", "0001-01-01", "out-of-range"),
                Arguments.of("vision.principles[0].layer", "FUN", "unknown-value"),
                Arguments.of("vision.principles[0].values[0]", "FREE_BEER", "unknown-value"),
                Arguments.of("vision.principles[0].promisedAt[0]", "onboarding", "bad-stage"),
                Arguments.of("vision.principles[0].issue", "12", "bad-key"),
                Arguments.of("journeys[0].stages[0].valence", 3, "out-of-range"),
                Arguments.of("journeys[0].stages[0].valence", -2.5, "wrong-type"),
                Arguments.of("painPoints[0].severity", 0, "out-of-range"),
                Arguments.of("painPoints[0].severity", 6, "out-of-range"),
                Arguments.of("painPoints[0].frequency", 1.01, "out-of-range"),
                Arguments.of("painPoints[0].frequency", Double.NaN, "out-of-range"),
                Arguments.of("painPoints[0].reach", 1e300, "out-of-range"),
                Arguments.of("painPoints[0].valence", 1, "out-of-range"),
                Arguments.of("painPoints[0].effort", 0, "out-of-range"),
                Arguments.of("painPoints[0].importance", 11, "out-of-range"),
                Arguments.of("painPoints[0].rejectedReason", null, "needs-reason"),
                Arguments.of("painPoints[0].evidence[0].count", -3, "out-of-range"),
                Arguments.of("painPoints[0].evidence[0].kind", "RUMOUR", "unknown-value"),
                Arguments.of("ownership[0].of", "team:x", "bad-subject"),
                Arguments.of("ownership[0].role", null, "required"),
                Arguments.of("metrics[0].scale", 6, "unfit-scale"),
                Arguments.of("metrics[1].scale", 5, "unfit-scale"),
                Arguments.of("metrics[0].readings[0].counts.6", 1, "unknown-score"),
                Arguments.of("metrics[0].readings[0].value", 3, "counts-and-value"),
                Arguments.of("metrics[0].readings[0].periodStart", "2026-04-01", "not-in-order"),
                Arguments.of("metrics[0].readings[0].date", null, "required"),
                Arguments.of("metrics[1].target", 101, "out-of-range"),
                Arguments.of("metrics[1].readings[0].value", -100.5, "out-of-range"),
                Arguments.of("metrics[1].of", "pain-point:pp-1", "unfit-subject"),
                Arguments.of("questionnaire.dimensions[0].weight", 0, "out-of-range"),
                Arguments.of("questionnaire.dimensions[0].statements[0].levels", List.of("a"), "needs-five-levels"),
                Arguments.of("campaigns[0].closedOn", "2026-01-01", "not-in-order"),
                Arguments.of("campaigns[0].responses[0].answers.p1", 6, "out-of-range"),
                Arguments.of("campaigns[0].responses[0].answers.p1", "MAYBE", "unknown-value"),
                Arguments.of("campaigns[0].responses[0].answers.p1.value", 0, "out-of-range"),
                Arguments.of("campaigns[0].responses[0].purposeConfidence", 6, "out-of-range"));
    }

    @Test
    void shouldTellAllErrorsAtOnce() {
        Map<String, Object> tree = Trees.with(FULL, "name", null);
        tree = Trees.with(tree, "typo", 1);
        tree = Trees.with(tree, "vision.sentence", "One. Two.");
        tree = Trees.with(tree, "painPoints[0].severity", 9);
        tree = Trees.with(tree, "deliveries[0].principle", "nowhere");

        Result<ProgrammeFile> read = ProgrammeFileDocument.read(tree);

        assertEquals(
                Set.of("name", "typo", "vision.sentence", "painPoints[0].severity", "deliveries[0].principle"),
                Set.copyOf(read.problems().stream().map(Problem::field).toList()));
    }

    @Test
    void shouldRefuseWhatIsNoObject() {
        for (Object tree : Arrays.asList(null, "text", 1, List.of())) {
            assertEquals(
                    List.of(Problem.malformed("", "wrong-type", "object")),
                    ProgrammeFileDocument.read(tree).problems());
        }
    }

    private static void assertOnly(String path, String code, Map<String, Object> tree) {
        List<Problem> problems = ProgrammeFileDocument.read(tree).problems();

        assertEquals(
                List.of(path + " " + code),
                problems.stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList());
    }

    private static void assertAmong(String path, String code, Map<String, Object> tree) {
        List<Problem> problems = ProgrammeFileDocument.read(tree).problems();

        assertTrue(
                problems.stream()
                        .anyMatch(problem ->
                                problem.field().equals(path) && problem.code().equals(code)),
                () -> "No " + code + " at " + path + " in " + problems);
    }
}

package org.cxmaturity.painpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.painpoint.ImportOutcome.Action;
import org.cxmaturity.painpoint.csv.CsvReading;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.Right;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPainPointsTest {

    private static final Path REAL = Path.of("..", "..", "..", "shared", "data", "cfpb");
    private static final ImportRequest GROUPED = new ImportRequest("", true, false, false);
    private static final ImportRequest SINGLE = new ImportRequest("", false, false, false);

    @Test
    void shouldMakeOnePainPointOfRowsWithTheSameTitle() throws Exception {
        Intake intake = new Intake();

        ImportOutcome outcome = intake.take(
                "title,quote,count,severity\nLong wait,\"An hour\",2,\nLong  wait ,,,4\nNo answer,,,\n", GROUPED);

        assertEquals(2, outcome.count(Action.CREATED));
        PainPoint wait = intake.stored().get(0);
        assertEquals("pp-1", wait.key());
        assertEquals(Optional.of(4), wait.burden().severity());
        assertEquals(
                List.of(2L, 1L),
                wait.evidence().stream().map(one -> one.count().orElseThrow()).toList());
        assertEquals(4, outcome.customers());
    }

    @Test
    void shouldMakeEachRowAPainPointUnlessGrouped() throws Exception {
        Intake intake = new Intake();

        intake.take("title\nLong wait\nLong wait\n", SINGLE);

        assertEquals(2, intake.stored().size());
    }

    @Test
    void shouldChangeNothingWhenTheSameFileComesTwice() throws Exception {
        Intake intake = new Intake();
        String file = "title,date\nLong wait,2026-01-02\nLong wait,2026-01-02\nNo answer,2026-01-03\n";
        intake.take(file, GROUPED);
        List<PainPoint> before = intake.stored();

        ImportOutcome second = intake.take(file, GROUPED);

        assertEquals(before, intake.stored());
        assertFalse(second.written());
        assertEquals(3, second.known());
        assertEquals(0, second.evidence());
        assertEquals(2, second.count(Action.UNCHANGED));
    }

    @Test
    void shouldAddNewRowsOfALaterFileToThePainPointThatIsThere() throws Exception {
        Intake intake = new Intake();
        intake.take("title,date\nLong wait,2026-01-02\n", GROUPED);

        ImportOutcome later = intake.take("title,date\nLong wait,2026-01-02\nLong wait,2026-02-01\n", GROUPED);

        assertEquals(1, later.known());
        assertEquals(1, later.count(Action.UPDATED));
        assertEquals(2, intake.stored().get(0).evidence().size());
    }

    @Test
    void shouldKnowRowsAgainByTheSourcesOwnIds() throws Exception {
        Intake intake = new Intake();
        ImportRequest byId = new ImportRequest("sourceId:ticket", false, false, false);
        intake.take("ticket,title\nT-1,Long wait\n", byId);

        ImportOutcome second = intake.take("title,ticket\nLong waits,T-1\nNo answer,T-2\n", byId);

        assertEquals(1, second.known());
        assertEquals(
                List.of("Long wait", "No answer"),
                intake.stored().stream().map(PainPoint::title).toList());
    }

    @Test
    void shouldRefuseASourceIdThatStandsTwiceInAFile() throws Exception {
        ImportOutcome outcome = new Intake().take("sourceId,title\nT-1,A\nT-1,B\n", SINGLE);

        assertEquals(List.of("3 sourceId duplicate"), told(outcome));
    }

    @Test
    void shouldTellEveryWrongCellWithRowAndColumn() throws Exception {
        Intake intake = new Intake();

        ImportOutcome outcome = intake.take(
                """
                title,stage,severity,share met,kind,capturedAt
                ,main/nowhere,6,2,GUESS,soon
                Fine,main/pay,5,25 %,support ticket,2026-01-02
                Short row,main/pay
                """,
                new ImportRequest("frequency:share met", false, false, false));

        assertEquals(
                List.of(
                        "2 title required",
                        "2 stage unknown-reference",
                        "2 severity out-of-range",
                        "2 share met not-a-share",
                        "2 capturedAt not-a-date",
                        "2 kind unknown-value",
                        "4 title field-count"),
                told(outcome));
        assertFalse(outcome.written());
        assertEquals(List.of(), intake.stored());
    }

    @Test
    void shouldTakeTheGoodRowsAloneWhenAskedTo() throws Exception {
        Intake intake = new Intake();

        ImportOutcome outcome = intake.take("title,severity\nA,6\nB,2\n", new ImportRequest("", false, true, false));

        assertTrue(outcome.written());
        assertEquals(
                List.of("B"), intake.stored().stream().map(PainPoint::title).toList());
        assertEquals(1, outcome.refusedRows());
    }

    @Test
    void shouldSayWhatItWouldDoAndDoNothing() throws Exception {
        Intake intake = new Intake();

        ImportOutcome outcome = intake.take("title\nA\n", new ImportRequest("", true, false, true));

        assertEquals(1, outcome.count(Action.CREATED));
        assertFalse(outcome.written());
        assertEquals(List.of(), intake.stored());
    }

    @Test
    void shouldTellColumnsThatNothingWasReadFrom() throws Exception {
        ImportOutcome outcome = new Intake().take("title,state,mood\nA,CA,bad\n", SINGLE);

        assertEquals(List.of("state", "mood"), outcome.ignored());
        assertEquals(Map.of("title", "title"), outcome.mapped());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense:title | map.nonsense | unknown-import-field",
                "title:nowhere | map.title | unknown-column",
                "title:title,title:b | map.title | duplicate",
                "title | map.title | unknown-import-field",
                "quote:title | map.title | column-required"
            })
    void shouldRefuseAWrongMapping(String mapping, String field, String code) throws Exception {
        Result<ImportOutcome> result =
                new Intake().ask("title,b\nA,B\n", new ImportRequest(mapping, false, false, false));

        Problem problem = result.problems().get(0);
        assertEquals(field, problem.field());
        assertEquals(code, problem.code());
        assertEquals(Problem.Kind.MALFORMED, problem.kind());
    }

    @Test
    void shouldMapHeadersThatHoldCommasAndColons() throws Exception {
        Intake intake = new Intake();

        intake.take(
                "\"What, then: title\"\nA\n", new ImportRequest("title:\"What, then: title\"", false, false, false));

        assertEquals("A", intake.stored().get(0).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(A1)", "<script>alert(1)</script>"})
    void shouldKeepTextAsItIs(String title) throws Exception {
        Intake intake = new Intake();

        intake.take("title\n\"" + title + "\"\n", SINGLE);

        assertEquals(title, intake.stored().get(0).title());
    }

    @Test
    void shouldRefuseWhoMayNotTriage() {
        Intake intake = new Intake(Right.VIEW);

        AccessRefused refused = assertThrows(AccessRefused.class, () -> intake.ask("title\nA\n", SINGLE));

        assertEquals(AccessRefused.Reason.FORBIDDEN, refused.reason());
    }

    @Test
    void shouldWriteNothingWhenAPainPointMovesOnMeanwhile() throws Exception {
        Intake intake = new Intake();
        intake.take("title,date\nA,2026-01-02\n", GROUPED);
        intake.letOthersEdit();

        Result<ImportOutcome> result = intake.ask("title,date\nA,2026-01-03\nB,2026-01-03\n", GROUPED);

        assertEquals("version-conflict", result.problems().get(0).code());
        assertEquals(1, intake.stored().size());
    }

    @Test
    void shouldTakeComplaintsWithOtherPeoplesColumns() throws Exception {
        Path file = REAL.resolve("complaints-subset.csv");
        assumeTrue(Files.exists(file), "the complaints are not in the project");
        Intake intake = new Intake();
        ImportRequest request = new ImportRequest("title:issue,capturedAt:date_received", true, false, false);

        ImportOutcome outcome = intake.take(Files.readString(file), request);

        assertEquals(280, outcome.rows());
        assertEquals(47, outcome.count(Action.CREATED));
        assertEquals(280, outcome.customers());
        Map<String, Integer> byTitle = intake.stored().stream()
                .collect(
                        Collectors.toMap(PainPoint::title, one -> one.evidence().size()));
        assertEquals(280, byTitle.values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                LocalDate.of(2016, 10, 3),
                intake.stored().get(0).progress().capturedAt().orElseThrow());
        assertEquals(280, intake.take(Files.readString(file), request).known());
    }

    @Test
    void shouldTakeTheFullPublicLayout() throws Exception {
        Path file = REAL.resolve("v2-public.csv");
        assumeTrue(Files.exists(file), "the complaints are not in the project");
        Intake intake = new Intake();
        String mapping =
                "title:Issue,capturedAt:Date received,quote:Consumer complaint narrative,sourceId:Complaint ID";

        ImportOutcome outcome = intake.take(Files.readString(file), new ImportRequest(mapping, true, false, false));

        assertEquals(30, outcome.rows());
        assertEquals(List.of(), outcome.refused());
        assertEquals(30, outcome.evidence());
        assertEquals(
                LocalDate.of(2019, 9, 24),
                intake.stored().get(0).progress().capturedAt().orElseThrow());
    }

    private static List<String> told(ImportOutcome outcome) {
        return outcome.refused().stream()
                .map(one -> one.row() + " " + one.column() + " " + one.problem().code())
                .toList();
    }

    static ImportedTable table(String text) throws Exception {
        return CsvReading.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.cxmaturity.delivery;

import static org.cxmaturity.painpoint.InMemoryPainPoints.painPoint;
import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.delivery.WorkSource.Scope;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.metric.Objective;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.painpoint.Place;
import org.cxmaturity.platform.AccessRefused;
import org.cxmaturity.platform.AccessRefused.Reason;
import org.cxmaturity.platform.Right;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.RaisingRules;
import org.cxmaturity.programme.WorkRules;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowMatrixTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:30:00Z"), ZoneOffset.UTC);
    private static final StageRef BUY = new StageRef("main", "buy");
    private static final StageRef USE = new StageRef("main", "use");
    private static final CellRef AT_BUY = new CellRef("clarity", BUY);

    private final Doors doors = Doors.openToTriage();
    private final Shelves bank = new Shelves();
    private final Backlog backlog = new Backlog();
    private final ShowMatrix show = new ShowMatrix(doors.access(), bank.reading(), backlog, CLOCK);

    @BeforeEach
    void promise() {
        bank.principles.add(Doors.BANK, principle("clarity", "main/buy", "main/use"));
        bank.principles.add(Doors.BANK, principle("speed", "main/buy"));
    }

    @Test
    void shouldComputeStatesFromTheIssuesThatTheViewerMayBrowse() {
        backlog.started("PAY-1").done("PAY-2", "1").open("PAY-3").hide("PAY-3");
        backlog.under("PAY-1", "PAY-2").under("PAY-1", "PAY-3");
        link("PAY-1", "clarity", BUY);

        DeliveryMatrix matrix = matrix();

        MatrixCell cell = cell(matrix, AT_BUY);
        assertEquals(Scope.VIEWER, matrix.scope());
        assertEquals(CellState.DELIVERED, cell.score().state());
        assertEquals(1, cell.score().work().total());
        assertEquals(
                List.of(CellNote.PARENT_STILL_OPEN, CellNote.UNMEASURED),
                cell.score().notes());
        assertEquals(Instant.parse("2026-03-31T09:30:00Z"), matrix.asOf());
    }

    @Test
    void shouldCountHiddenWorkInWholeProgrammeFiguresWithoutNamingIt() {
        wholeProgramme();
        backlog.done("PAY-2", "1").open("PAY-3").open("PAY-4").hide("PAY-3").hide("PAY-4");
        link("PAY-2", "clarity", BUY);
        link("PAY-3", "clarity", BUY);
        bank.links.add(Doors.BANK, new DeliveryLink("PAY-4", "clarity", Optional.empty()));

        DeliveryMatrix matrix = matrix();
        CellDetail detail = show.cell("bank", AT_BUY);

        assertEquals(Scope.PROGRAMME, matrix.scope());
        assertEquals(CellState.IN_DELIVERY, cell(matrix, AT_BUY).score().state());
        assertEquals(List.of(), matrix.score().stageNotSet());
        assertEquals(2, detail.cell().score().work().total());
        assertEquals(List.of("PAY-2"), keys(detail));
        assertEquals(Optional.of("issuekey in (\"PAY-2\") ORDER BY key ASC"), detail.jql());
    }

    @Test
    void shouldListWorkWithoutStageThatFitsSeveralPromises() {
        backlog.open("PAY-1").open("PAY-2");
        bank.links.add(Doors.BANK, new DeliveryLink("PAY-1", "clarity", Optional.empty()));
        bank.links.add(Doors.BANK, new DeliveryLink("PAY-2", "speed", Optional.empty()));

        DeliveryMatrix matrix = matrix();

        assertEquals(
                List.of(new StageNotSet(1, "PAY-1", "clarity")), matrix.score().stageNotSet());
        assertEquals(
                CellState.PLANNED,
                cell(matrix, new CellRef("speed", BUY)).score().state());
    }

    @Test
    void shouldListTheIssuesBehindACellWithTheirContainer() {
        backlog.open("PAY-1").done("PAY-2", "1").done("PAY-3", "2").done("PAY-4", "3");
        backlog.under("PAY-1", "PAY-2").under("PAY-1", "PAY-3");
        link("PAY-1", "clarity", BUY);
        link("PAY-4", "clarity", BUY);

        CellDetail detail = show.cell("bank", AT_BUY);

        assertEquals(List.of("PAY-2", "PAY-3", "PAY-4"), keys(detail));
        assertEquals(
                List.of(WorkKind.DELIVERED, WorkKind.CANCELLED, WorkKind.UNMAPPED),
                detail.issues().stream().map(CellDetail.WorkBehind::kind).toList());
        assertEquals(
                List.of(Optional.of("PAY-1"), Optional.of("PAY-1"), Optional.empty()),
                detail.issues().stream().map(CellDetail.WorkBehind::via).toList());
    }

    @Test
    void shouldReadResolutionsAsTheProgrammeDecided() {
        settings(
                false,
                new WorkRules(
                        WorkRules.Weight.COUNT,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Map.of("3", WorkRules.ResolutionOutcome.DELIVERED)));
        backlog.done("PAY-4", "3");
        link("PAY-4", "clarity", BUY);

        assertEquals(CellState.DELIVERED, cell(matrix(), AT_BUY).score().state());
    }

    @Test
    void shouldLeaveOutWorkOfOtherProjectsWhenTheProgrammeNamesItsOwn() {
        settings(false, new WorkRules(WorkRules.Weight.COUNT, Optional.empty(), List.of("WEB"), List.of(), Map.of()));
        backlog.open("PAY-4").started("WEB-1");
        link("PAY-4", "clarity", BUY);
        link("WEB-1", "clarity", BUY);

        assertEquals(1, cell(matrix(), AT_BUY).score().work().total());
    }

    @Test
    void shouldProveADeliveryByAMetricOfTheCellReadAfterIt() {
        backlog.done("PAY-2", "1");
        link("PAY-2", "clarity", BUY);
        bank.metrics.add(csat(Subject.cell("clarity", BUY), Map.of("5", 95L, "1", 5L)));

        MatrixCell cell = cell(matrix(), AT_BUY);

        assertEquals(CellState.PROVEN, cell.score().state());
        assertEquals(
                0.95,
                cell.score().metric().orElseThrow().reading().orElseThrow().value(),
                1e-12);
    }

    @Test
    void shouldTakeProofBackWhenTheMetricHasDeclinedSince() {
        backlog.done("PAY-2", "1");
        link("PAY-2", "clarity", BUY);
        Metric proven = csat(Subject.cell("clarity", BUY), Map.of("5", 990L, "1", 10L));
        Reading worse = Reading.of(LocalDate.of(2026, 3, 20), Map.of("5", 900L, "1", 100L));
        bank.metrics.add(proven.with(List.of(proven.readings().get(0), worse)));

        MatrixCell cell = cell(matrix(), AT_BUY);

        assertEquals(CellState.DELIVERED, cell.score().state());
        assertEquals(List.of(CellNote.DECLINED), cell.score().notes());
    }

    @Test
    void shouldNotTakeTheMetricOfATouchpointForItsStage() {
        backlog.done("PAY-2", "1");
        link("PAY-2", "clarity", BUY);
        bank.metrics.add(csat(Subject.touchpoint(BUY, "app"), Map.of("5", 95L, "1", 5L)));

        assertEquals(
                List.of(CellNote.UNMEASURED), cell(matrix(), AT_BUY).score().notes());
    }

    @Test
    void shouldCountOpenPainPointsThatBreakThePrincipleAtTheStage() {
        bank.painPoints.add(Doors.BANK, placed(painPoint("pp-1", "clarity"), BUY));
        bank.painPoints.add(Doors.BANK, placed(painPoint("pp-2", "speed"), BUY));
        bank.painPoints.add(Doors.BANK, placed(painPoint("pp-3", "clarity"), USE));

        assertEquals(1, matrix().openPainPoints().get(AT_BUY));
        assertEquals(
                List.of("pp-1"),
                show.cell("bank", AT_BUY).painPoints().stream()
                        .map(open -> open.painPoint().key())
                        .toList());
    }

    @Test
    void shouldNameTheIssueOfAPainPointOnlyToWhomMayBrowseIt() {
        backlog.open("PAY-1").open("PAY-2").hide("PAY-2");
        bank.painPoints.add(Doors.BANK, raised(placed(painPoint("pp-1", "clarity"), BUY), "PAY-1"));
        bank.painPoints.add(Doors.BANK, raised(placed(painPoint("pp-2", "clarity"), BUY), "PAY-2"));

        assertEquals(
                List.of(Optional.of("PAY-1"), Optional.empty()),
                show.cell("bank", AT_BUY).painPoints().stream()
                        .map(CellDetail.OpenPainPoint::issue)
                        .toList());
    }

    @Test
    void shouldShowOneJourneyAlone() {
        DeliveryMatrix matrix = show.matrix("bank", Optional.of("returns"));

        assertEquals(
                List.of(new StageRef("returns", "send")),
                List.copyOf(matrix.stages().keySet()));
        assertEquals(0, matrix.score().totals().promised());
    }

    @Test
    void shouldNotKnowJourneysPrinciplesAndStagesThatDoNotExist() {
        List<AccessRefused> refused = List.of(
                assertThrows(AccessRefused.class, () -> show.matrix("bank", Optional.of("nope"))),
                assertThrows(AccessRefused.class, () -> show.cell("bank", new CellRef("nope", BUY))),
                assertThrows(
                        AccessRefused.class,
                        () -> show.cell("bank", new CellRef("clarity", new StageRef("main", "nope")))));

        assertEquals(
                List.of(Reason.UNKNOWN, Reason.UNKNOWN, Reason.UNKNOWN),
                refused.stream().map(AccessRefused::reason).toList());
    }

    @Test
    void shouldShowNothingToWhomMayNotViewTheProgramme() {
        doors.let(Doors.PRODUCT);
        AccessRefused outsider = assertThrows(AccessRefused.class, this::matrix);
        doors.signOut();
        AccessRefused anonymous = assertThrows(AccessRefused.class, () -> show.cell("bank", AT_BUY));

        assertEquals(Reason.UNKNOWN, outsider.reason());
        assertEquals(Reason.SIGN_IN, anonymous.reason());
    }

    @Test
    void shouldLetAnybodyLookWhoMayView() {
        doors.let(Doors.PRODUCT, Right.VIEW);

        assertEquals(6, matrix().score().cells().size());
    }

    private DeliveryMatrix matrix() {
        return show.matrix("bank", Optional.empty());
    }

    private static MatrixCell cell(DeliveryMatrix matrix, CellRef ref) {
        return matrix.score().cells().stream()
                .filter(cell -> cell.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(CellDetail detail) {
        return detail.issues().stream().map(behind -> behind.issue().key()).toList();
    }

    private void link(String issue, String principle, StageRef stage) {
        bank.links.add(Doors.BANK, new DeliveryLink(issue, principle, Optional.of(stage)));
    }

    private void wholeProgramme() {
        settings(true, WorkRules.usual());
    }

    private void settings(boolean wholeProgrammeFigures, WorkRules rules) {
        doors.settings(new ProgrammeSettings(
                rules,
                RaisingRules.usual(),
                ProgrammeSettings.PriorityScheme.SEVERITY_REACH,
                ProgrammeSettings.ElementLists.BOTH,
                Optional.empty(),
                wholeProgrammeFigures));
    }

    private static PainPoint raised(PainPoint painPoint, String issue) {
        return painPoint.with(painPoint.progress().raisedAs(issue));
    }

    private static PainPoint placed(PainPoint painPoint, StageRef stage) {
        return new PainPoint(
                painPoint.key(),
                painPoint.title(),
                "",
                new Place(Optional.of(stage), Optional.empty()),
                painPoint.hits(),
                painPoint.burden(),
                painPoint.estimates(),
                painPoint.progress(),
                Optional.empty(),
                "",
                List.of());
    }

    private static Metric csat(Subject of, Map<String, Long> counts) {
        return new Metric(
                "csat",
                "",
                MetricKind.CSAT,
                of,
                "",
                Optional.empty(),
                new Objective(
                        Optional.empty(), Optional.of(0.8), Objective.Direction.UP, Optional.empty(), Optional.empty()),
                List.of(Reading.of(LocalDate.of(2026, 3, 1), counts)));
    }
}

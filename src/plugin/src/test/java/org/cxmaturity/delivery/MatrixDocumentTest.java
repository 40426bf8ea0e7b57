package org.cxmaturity.delivery;

import static org.cxmaturity.painpoint.InMemoryPainPoints.painPoint;
import static org.cxmaturity.vision.InMemoryPrinciples.principle;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.metric.Objective;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.platform.json.Json;
import org.cxmaturity.programme.Doors;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;
import org.junit.jupiter.api.Test;

class MatrixDocumentTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T09:30:00Z"), ZoneOffset.UTC);
    private static final StageRef SEND = new StageRef("returns", "send");

    private final Shelves bank = new Shelves();
    private final Backlog backlog = new Backlog().done("PAY-1", "1").open("PAY-2");
    private final ShowMatrix show = new ShowMatrix(Doors.openToTriage().access(), bank.reading(), backlog, CLOCK);

    @Test
    void shouldWriteTheMatrixInTheShapeOfTheContract() {
        fill();

        String json = Json.print(MatrixDocument.write(show.matrix("bank", Optional.of("returns"))));

        assertEquals(
                "{\"programme\":\"bank\",\"asOf\":\"2026-03-31T09:30:00Z\",\"scope\":\"VIEWER\","
                        + "\"stages\":[{\"key\":\"returns/send\",\"name\":\"Stage send\",\"phase\":\"DURING\"}],"
                        + "\"principles\":[{\"key\":\"clarity\",\"name\":\"Principle clarity\",\"layer\":null,"
                        + "\"promised\":1,\"delivered\":0,\"proven\":0}],"
                        + "\"cells\":[{\"principle\":\"clarity\",\"stage\":\"returns/send\",\"promised\":true,"
                        + "\"state\":\"IN_DELIVERY\",\"progress\":0.5,"
                        + "\"work\":{\"total\":2,\"countable\":2,\"toDo\":1,\"inProgress\":0,\"delivered\":1,"
                        + "\"cancelled\":0,\"unmapped\":0},"
                        + "\"metric\":{\"key\":\"nps\",\"kind\":\"NPS\",\"value\":31.5,\"low\":null,\"high\":null,"
                        + "\"n\":null,\"target\":30.0},"
                        + "\"openPainPoints\":0,\"notes\":[]}],"
                        + "\"stageNotSet\":[],"
                        + "\"totals\":{\"promised\":1,\"NOT_PLANNED\":0,\"PLANNED\":0,\"IN_DELIVERY\":1,"
                        + "\"DELIVERED\":0,\"PROVEN\":0},\"deliveryIndex\":0.0}",
                json);
    }

    @Test
    void shouldWriteTheIssuesBehindACell() {
        fill();
        bank.painPoints.add(Doors.BANK, painPoint("pp-1", "clarity"));

        Map<String, Object> detail = CellDocument.write(show.cell("bank", new CellRef("clarity", SEND)), "/jira");

        assertEquals(
                "[{\"key\":\"PAY-1\",\"summary\":\"Summary of PAY-1\",\"issueType\":\"Story\",\"status\":\"DONE\","
                        + "\"statusCategory\":\"done\",\"resolution\":\"1\",\"kind\":\"DELIVERED\","
                        + "\"outcome\":\"DELIVERED\",\"url\":\"/jira/browse/PAY-1\",\"via\":null},"
                        + "{\"key\":\"PAY-2\",\"summary\":\"Summary of PAY-2\",\"issueType\":\"Story\","
                        + "\"status\":\"TO_DO\",\"statusCategory\":\"new\",\"resolution\":null,\"kind\":\"TO_DO\","
                        + "\"outcome\":\"NONE\",\"url\":\"/jira/browse/PAY-2\",\"via\":null}]",
                Json.print(detail.get("issues")));
        assertEquals("issuekey in (\"PAY-1\", \"PAY-2\") ORDER BY key ASC", detail.get("jql"));
        assertEquals(List.of(), detail.get("painPoints"));
    }

    private void fill() {
        bank.principles.add(Doors.BANK, principle("clarity", "returns/send"));
        bank.links.add(Doors.BANK, new DeliveryLink("PAY-1", "clarity", Optional.of(SEND)));
        bank.links.add(Doors.BANK, new DeliveryLink("PAY-2", "clarity", Optional.empty()));
        bank.metrics.add(new Metric(
                "nps",
                "",
                MetricKind.NPS,
                Subject.stage(SEND),
                "",
                Optional.empty(),
                new Objective(
                        Optional.empty(),
                        Optional.of(30.0),
                        Objective.Direction.UP,
                        Optional.empty(),
                        Optional.empty()),
                List.of(Reading.of(LocalDate.of(2026, 3, 1), 12), Reading.of(LocalDate.of(2026, 3, 2), 31.5))));
    }
}

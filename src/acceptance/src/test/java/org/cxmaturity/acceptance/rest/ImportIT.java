package org.cxmaturity.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cxmaturity.acceptance.Answer;
import org.cxmaturity.acceptance.Built;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportIT {

    private static final String COMPLAINTS_MAP = "?map=title:issue,capturedAt:date_received&groupBy=title";

    @Test
    void shouldTakeOtherPeoplesColumnsAndGroupEqualTitles() {
        Programme programme = Programme.create();
        String table = "opened,what,state\n2026-01-05,Late bill,FI\n2026-01-07,Late bill,SE\n2026-01-09,No answer,FI\n";

        importTable(programme, "?map=title:what,capturedAt:opened&groupBy=title", table)
                .expect(200);

        Map<String, Integer> evidence = evidenceByTitle(programme);
        assertEquals(2, evidence.get("Late bill"));
        assertEquals(1, evidence.get("No answer"));
    }

    @Test
    void shouldChangeNothingTheSecondTimeAndSaySo() {
        Programme programme = Programme.create();
        String table = "title,severity,quote\nLate bill,4,again\nNo answer,2,still waiting\n";
        importTable(programme, "?groupBy=title", table).expect(200);
        String before = Running.as("lead").get(programme.path("/file")).text();

        JsonNode second =
                importTable(programme, "?groupBy=title", table).expect(200).json();

        assertEquals(before, Running.as("lead").get(programme.path("/file")).text());
        assertEquals(2, second.path("unchanged").asInt(), second.toString());
        assertFalse(second.path("written").asBoolean(), second.toString());
    }

    @Test
    void shouldOnlySayInADryRunWhatItWouldDo() {
        Programme programme = Programme.create();

        importTable(programme, "?dryRun=true", "title\nLate bill\n").expect(200);

        assertFalse(evidenceByTitle(programme).containsKey("Late bill"));
    }

    @Test
    void shouldTakeGoodRowsOnlyWhenAskedTo() {
        Programme programme = Programme.create();
        String table = "title,severity\nGood,3\nBad,nine\n";

        Answer whole = importTable(programme, "", table);
        boolean goodAfterWhole = evidenceByTitle(programme).containsKey("Good");
        Answer partial = importTable(programme, "?partial=true", table);

        assertEquals(4, whole.status() / 100, whole.text());
        assertTrue(whole.text().contains("severity"), whole.text());
        assertFalse(goodAfterWhole);
        partial.expect(200);
        assertTrue(evidenceByTitle(programme).containsKey("Good"));
        assertFalse(evidenceByTitle(programme).containsKey("Bad"));
    }

    @Test
    void shouldKeepFormulasAsText() {
        Programme programme = Programme.create();

        importTable(programme, "", "title\n\"=cmd|' /C calc'!A0\"\n").expect(200);

        assertTrue(evidenceByTitle(programme).containsKey("=cmd|' /C calc'!A0"));
    }

    static List<byte[]> malformed() {
        return List.of(
                new byte[0],
                "title\nLate \"bill\n".getBytes(StandardCharsets.UTF_8),
                "title\n\"Late bill\n".getBytes(StandardCharsets.UTF_8),
                "title,title\nLate,bill\n".getBytes(StandardCharsets.UTF_8),
                "title\nLate\0bill\n".getBytes(StandardCharsets.UTF_8),
                "title\nMyöhässä\n".getBytes(StandardCharsets.ISO_8859_1),
                "title\nLate bill\n".getBytes(StandardCharsets.UTF_16),
                "no,known,column\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void shouldRefuseMalformedTablesAndChangeNothing(byte[] table) {
        Programme programme = Programme.create();
        String before = Running.as("lead").get(programme.path("/file")).text();

        Answer answer =
                Running.as("lead").send("POST", programme.path("/pain-points/import?partial=true"), "text/csv", table);

        assertEquals(4, answer.status() / 100, answer.status() + " " + answer.text());
        assertFalse(answer.errors().isEmpty(), answer.text());
        assertEquals(before, Running.as("lead").get(programme.path("/file")).text());
    }

    @Test
    void shouldRefuseAHundredMegabytes() {
        Programme programme = Programme.create();
        byte[] table = "title\n".concat("x".repeat(99) + "\n").repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);

        Answer answer = Running.as("lead").send("POST", programme.path("/pain-points/import"), "text/csv", table);

        answer.expect(413);
    }

    @Test
    void shouldLetOnlyThoseTriageWhoMayCreateIssues() {
        Programme programme = Programme.create();
        byte[] table = "title\nLate bill\n".getBytes(StandardCharsets.UTF_8);

        Running.as("leader")
                .send("POST", programme.path("/pain-points/import"), "text/csv", table)
                .expect(403);
    }

    @Test
    void shouldTakeRealComplaints() throws IOException {
        String table = Files.readString(realData("cfpb/complaints-subset.csv"));
        Programme programme = Programme.create();

        importTable(programme, COMPLAINTS_MAP, table).expect(200);
        String first = Running.as("lead").get(programme.path("/file")).text();
        JsonNode again =
                importTable(programme, COMPLAINTS_MAP, table).expect(200).json();

        Map<String, Integer> imported = evidenceByTitle(programme);
        imported.keySet().removeAll(List.of("The bill doubles without a word", "The story has to be told again"));
        assertEquals(47, imported.size());
        assertEquals(280, imported.values().stream().mapToInt(count -> count).sum());
        assertEquals(47, again.path("unchanged").asInt(), again.toString());
        assertEquals(first, Running.as("lead").get(programme.path("/file")).text());
    }

    @Test
    void shouldTakeTheFullLayoutWithItsDatesAndQuotes() throws IOException {
        String table = Files.readString(realData("cfpb/v2-public.csv"));
        Programme programme = Programme.create();
        String map = "?map=title:Issue,capturedAt:Date%20received,sourceId:Complaint%20ID&groupBy=title";

        JsonNode report = importTable(programme, map, table).expect(200).json();

        assertEquals(30, report.path("rows").asInt(), report.toString());
        assertEquals(30, report.path("evidence").asInt(), report.toString());
        assertEquals(0, report.path("errors").size(), report.toString());
    }

    @Test
    void shouldKeepAFormulaAsTextAndNeutraliseItForSpreadsheets() {
        Programme programme = Programme.create();
        importTable(programme, "", "title\n\"=cmd|' /C calc'!A0\"\n").expect(200);

        Answer exported = Running.as("leader").get(programme.path("/pain-points/export"));

        assertTrue(evidenceByTitle(programme).containsKey("=cmd|' /C calc'!A0"));
        exported.expect(200);
        assertTrue(exported.text().contains(",'=cmd|' /C calc'!A0,"), exported.text());
    }

    private static Path realData(String name) {
        Path file =
                Built.sources().resolve("../../../shared/data").resolve(name).normalize();
        assumeTrue(Files.exists(file), "the real tables lie outside this repository");
        return file;
    }

    private static Answer importTable(Programme programme, String query, String table) {
        return Running.as("lead")
                .send(
                        "POST",
                        programme.path("/pain-points/import" + query),
                        "text/csv",
                        table.getBytes(StandardCharsets.UTF_8));
    }

    /** How many pieces of evidence each pain point has, by its title. */
    private static Map<String, Integer> evidenceByTitle(Programme programme) {
        JsonNode all = Running.as("lead")
                .get(programme.path("/pain-points?limit=1000"))
                .expect(200)
                .json();
        return StreamSupport.stream(all.path("values").spliterator(), false)
                .collect(Collectors.toMap(
                        painPoint -> painPoint.path("title").asText(),
                        painPoint -> painPoint.path("evidence").size(),
                        Integer::sum,
                        TreeMap::new));
    }
}

package org.cxmaturity.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.shared.Problem;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final Map<String, Object> FULL = ProgrammeFileDocument.write(SampleProgramme.file());

    @Test
    void shouldCountEverythingAsNewInANewProgramme() {
        ImportReport report = ImportReport.compare(Optional.empty(), SampleProgramme.file());

        assertEquals(1, report.created().get("principles"));
        assertEquals(2, report.created().get("metrics"));
        assertEquals(1, report.created().get("programme"));
        assertEquals(Map.of(), counted(report.updated()));
        assertEquals(Map.of(), counted(report.deleted()));
    }

    @Test
    void shouldCountWhatChangesWhereItChanges() {
        Map<String, Object> tree = Trees.with(FULL, "vision.principles[0].name", "Clearer");
        tree = Trees.with(tree, "journeys[0].stages[0].valence", 2);
        tree = Trees.with(tree, "deliveries[0].issue", "PAY-8");
        tree = Trees.with(tree, "metrics[1].key", "promoters");
        tree = Trees.with(tree, "purpose", "Better bread");
        ProgrammeFile after = ProgrammeFileDocument.read(tree).orThrow();

        ImportReport report = ImportReport.compare(Optional.of(SampleProgramme.file()), after);

        assertEquals(Map.of("deliveries", 1, "metrics", 1), counted(report.created()));
        assertEquals(Map.of("programme", 1, "principles", 1, "journeys", 1), counted(report.updated()));
        assertEquals(Map.of("deliveries", 1, "metrics", 1), counted(report.deleted()));
    }

    @Test
    void shouldNameEveryListEvenWhereNothingHappens() {
        ImportReport report = ImportReport.compare(Optional.of(SampleProgramme.file()), SampleProgramme.file());

        assertEquals(14, report.created().size());
        assertEquals(report.created().keySet(), report.updated().keySet());
        assertEquals(report.created().keySet(), report.deleted().keySet());
    }

    @Test
    void shouldCountNothingWhenRefused() {
        Problem problem = Problem.malformed("schema", "required");

        assertEquals(
                new ImportReport(Map.of(), Map.of(), Map.of(), List.of(problem)),
                ImportReport.refused(List.of(problem)));
    }

    private static Map<String, Integer> counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

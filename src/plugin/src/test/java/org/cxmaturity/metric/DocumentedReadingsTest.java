package org.cxmaturity.metric;

import static org.cxmaturity.documented.ExampleTable.items;
import static org.cxmaturity.documented.ExampleTable.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.cxmaturity.documented.ExampleTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documentation tells the truth about readings. */
class DocumentedReadingsTest {

    @TestFactory
    Stream<DynamicTest> shouldComputeAsDocumented() throws IOException {
        return ExampleTable.under("### Examples of readings").stream()
                .map(row -> dynamicTest(row.get("example"), () -> shouldCompute(row)));
    }

    private static void shouldCompute(Map<String, String> row) {
        Map<String, Long> counts = new LinkedHashMap<>();
        items(row, "counts").forEach(item -> {
            String[] parts = item.split("×");
            counts.put(parts[0], Long.valueOf(parts[1]));
        });

        MeasuredValue measured =
                SurveyStatistics.of(MetricKind.valueOf(row.get("kind")), Reading.of(LocalDate.of(2026, 2, 28), counts));

        assertEquals(OptionalLong.of(Long.parseLong(row.get("n"))), measured.n());
        assertNumber(number(row, "value"), measured.value().stream().boxed().findFirst());
        assertNumber(number(row, "low"), measured.interval().map(Interval::low));
        assertNumber(number(row, "high"), measured.interval().map(Interval::high));
    }

    private static void assertNumber(Optional<Double> expected, Optional<Double> actual) {
        assertEquals(expected.isPresent(), actual.isPresent());
        expected.ifPresent(number -> assertEquals(number, actual.orElseThrow(), 1e-6));
    }
}

package org.cxmaturity.embedded.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 0 3 * * ?          | 2026-03-31T02:59:59Z | 2026-03-31T03:00:00Z
            0 0 3 * * ?          | 2026-03-31T03:00:00Z | 2026-04-01T03:00:00Z
            0 0/15 9-17 ? * MON-FRI | 2026-04-03T17:45:00Z | 2026-04-06T09:00:00Z
            30 5 0 1 JAN,JUL ?   | 2026-01-01T00:05:30Z | 2026-07-01T00:05:30Z
            0 0 0 29 2 ?         | 2026-01-01T00:00:00Z | 2028-02-29T00:00:00Z
            0 0 12 ? * 1         | 2026-04-04T00:00:00Z | 2026-04-05T12:00:00Z
            """)
    void shouldFindTheNextMoment(String expression, String after, String next) {
        assertEquals(
                Optional.of(ZonedDateTime.parse(next)),
                new CronExpression(expression).next(ZonedDateTime.parse(after)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0 0 3 * *", "0 0 24 * * ?", "0 0 3 L * ?", "x 0 3 * * ?", "0 0 3 ? * MON#2", "0 5-1 * * * ?"})
    void shouldRefuseWhatItCannotRead(String expression) {
        assertThrows(IllegalArgumentException.class, () -> new CronExpression(expression));
    }
}

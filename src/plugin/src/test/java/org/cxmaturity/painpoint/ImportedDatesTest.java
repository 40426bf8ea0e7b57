package org.cxmaturity.painpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2016-10-03, 2016-10-03",
        "2016-1-3, 2016-01-03",
        "2026-03-31T09:30:00Z, 2026-03-31",
        "31.3.2026, 2026-03-31",
        "1. 3. 26, 2026-03-01"
    })
    void shouldReadDatesThatHaveOneReading(String text, LocalDate expected) {
        assertEquals(
                Optional.of(expected), ImportedDates.of(List.of(text), TODAY).read(text));
    }

    @Test
    void shouldLearnTheOrderFromTheColumn() {
        assertEquals(
                Optional.of(LocalDate.of(2020, 5, 2)),
                ImportedDates.of(List.of("5/2/20", "9/24/19"), TODAY).read("5/2/20"));
        assertEquals(
                Optional.of(LocalDate.of(2020, 2, 5)),
                ImportedDates.of(List.of("5/2/20", "24/9/19"), TODAY).read("5/2/20"));
    }

    @Test
    void shouldNotGuessTheOrder() {
        ImportedDates undecided = ImportedDates.of(List.of("5/2/20"), TODAY);

        assertEquals(Optional.empty(), undecided.read("5/2/20"));
        assertTrue(undecided.isAmbiguous("5/2/20"));
        assertTrue(ImportedDates.of(List.of("13/2/20", "2/13/20"), TODAY).isAmbiguous("13/2/20"));
        assertFalse(undecided.isAmbiguous("soon"));
    }

    @ParameterizedTest
    @CsvSource({"1/31/27, 2027-01-31", "1/31/28, 1928-01-31", "1/31/99, 1999-01-31", "1/31/00, 2000-01-31"})
    void shouldReadTwoDigitYearsAsTheNearest(String text, LocalDate expected) {
        assertEquals(
                Optional.of(expected), ImportedDates.of(List.of(text), TODAY).read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "31.2.2026", "2026-13-01", "1/2/3/4", "2026-03-31Tnoon"})
    void shouldRefuseWhatIsNotADate(String text) {
        ImportedDates reading = ImportedDates.of(List.of(text), TODAY);

        assertEquals(Optional.empty(), reading.read(text));
        assertFalse(reading.isAmbiguous(text));
    }
}

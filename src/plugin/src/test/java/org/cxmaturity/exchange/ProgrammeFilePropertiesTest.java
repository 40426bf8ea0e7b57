package org.cxmaturity.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgrammeFilePropertiesTest {

    @Property(tries = 200)
    void shouldKeepEveryProgrammeAsItIs(@ForAll("programmes") ProgrammeFile programme) {
        Map<String, Object> written = ProgrammeFileDocument.write(programme);

        ProgrammeFile read = ProgrammeFileDocument.read(written).orThrow();

        assertEquals(programme, read);
        assertEquals(written.toString(), ProgrammeFileDocument.write(read).toString());
    }

    @Property(tries = 100)
    void shouldFindNothingChangedInTheSameProgramme(@ForAll("programmes") ProgrammeFile programme) {
        ImportReport report = ImportReport.compare(Optional.of(programme), programme);

        assertEquals(0, sum(report.created()) + sum(report.updated()) + sum(report.deleted()));
    }

    @Property(tries = 100)
    void shouldCountEveryEntityOnce(
            @ForAll("programmes") ProgrammeFile before, @ForAll("programmes") ProgrammeFile after) {
        ImportReport there = ImportReport.compare(Optional.of(before), after);
        ImportReport back = ImportReport.compare(Optional.of(after), before);

        assertEquals(there.created(), back.deleted());
        assertEquals(there.deleted(), back.created());
        assertEquals(there.updated(), back.updated());
    }

    @Provide
    Arbitrary<ProgrammeFile> programmes() {
        return Arbitraries.randomValue(random -> new ChanceProgramme(new Chance(random)).file());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package org.cxmaturity.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeakEndTest {

    @ParameterizedTest
    @CsvSource({"'1,-2,0', s1", "'2,-1,0', s0", "'2,-2,1', s1", "'-1,?,1', s2", "'?,1,?', s1", "'0,0,0', ", "'?,?,?', "
    })
    void shouldMarkTheStrongestFeelingAndTheEnd(String valences, String peak) {
        PeakEnd marks = PeakEnd.of(journey(valences.split(",")));

        assertEquals(new PeakEnd(Optional.ofNullable(peak), Optional.of("s2")), marks);
    }

    @Test
    void shouldMarkNothingInAJourneyWithoutStages() {
        assertEquals(new PeakEnd(Optional.empty(), Optional.empty()), PeakEnd.of(journey()));
    }

    private static Journey journey(String... valences) {
        List<Stage> stages = IntStream.range(0, valences.length)
                .mapToObj(i -> stage("s" + i, valences[i]))
                .toList();
        return new Journey("main", "Main", Optional.empty(), stages);
    }

    private static Stage stage(String key, String valence) {
        Optional<Integer> feeling = "?".equals(valence) ? Optional.empty() : Optional.of(Integer.valueOf(valence));
        return new Stage(key, key, Optional.empty(), "", "", feeling, "", List.of());
    }
}

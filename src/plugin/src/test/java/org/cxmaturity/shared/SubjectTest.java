package org.cxmaturity.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.shared.Subject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource({
        "programme, PROGRAMME, '', , ",
        "principle:clear, PRINCIPLE, clear, clear, ",
        "stage:main/buy, STAGE, buy, , main/buy",
        "touchpoint:main/buy/app, TOUCHPOINT, app, , main/buy",
        "cell:clear/main/buy, CELL, '', clear, main/buy",
        "pain-point:queue, PAIN_POINT, queue, , ",
        "metric:nps, METRIC, nps, , "
    })
    void shouldReadWhatItWrites(String text, Kind kind, String key, String principle, String stage) {
        Subject subject = Subject.parse(text).orElseThrow();

        assertEquals(text, subject.toString());
        assertEquals(kind, subject.kind());
        assertEquals(key, subject.key());
        assertEquals(Optional.ofNullable(principle), subject.principle());
        assertEquals(Optional.ofNullable(stage), subject.stage().map(StageRef::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "programme:",
                "programme:x",
                "principle",
                "principle:",
                "principle:Clear",
                "principle:a/b",
                "stage:buy",
                "stage:main/",
                "stage:main/buy/app",
                "touchpoint:main/buy",
                "cell:main/buy",
                "Stage:main/buy",
                "team:a",
                " programme"
            })
    void shouldKnowNoOtherForm(String text) {
        assertEquals(Optional.empty(), Subject.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "main", "main/", "/buy", "main/buy/", "Main/buy", "main/1st"})
    void shouldKnowNoOtherStage(String text) {
        assertEquals(Optional.empty(), StageRef.parse(text));
    }

    @Test
    void shouldTakeAsManyKeysAsItsKindHas() {
        assertThrows(IllegalArgumentException.class, () -> new Subject(Kind.STAGE, List.of("main")));
    }
}

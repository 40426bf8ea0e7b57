package org.cxmaturity.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[~anna] look;\\[\\~anna\\] look",
                "{code}x{code};\\{code\\}x\\{code\\}",
                "!http://a/b.png!;\\!http://a/b.png\\!",
                "well-known - fact;well-known - fact",
                "this -is gone-;this \\-is gone-",
                "why??;why\\??",
                "back\\slash;back\\\\slash"
            })
    void shouldTakeTheMeaningFromMarkup(String given, String expected) {
        assertEquals(expected, WikiText.lines(given, 1_000));
    }

    @Test
    void shouldLeaveNoHeadingAndNoListAtTheBeginningOfALine() {
        String escaped = WikiText.lines("h1. Big\r\n- one\n# two\n* three", 1_000);

        assertEquals("h1.\u00a0Big\n\\- one\n\\# two\n\\* three", escaped);
    }

    @Test
    void shouldCutLongTextsWithoutSplittingACharacter() {
        assertEquals("abc\u2026", WikiText.summary("abcdef", 4));
        assertEquals("ab\u2026", WikiText.summary("ab\ud83d\ude00cdef", 4));
    }

    @Test
    void shouldPutASummaryOnOneLine() {
        assertEquals("a b c", WikiText.summary(" a\nb\t c ", 255));
    }
}

package org.cxmaturity.painpoint.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetSafeTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
    void shouldNeutraliseFormulas(String text) {
        assertEquals("'" + text, SpreadsheetSafe.cell(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "-2", "+3.5", "-0,25", "a=b", "'quoted"})
    void shouldLeaveTheRestAlone(String text) {
        assertEquals(text, SpreadsheetSafe.cell(text));
    }
}

package org.cxmaturity.painpoint.csv;

/**
 * Text as it may be written into a CSV file that people open in a spreadsheet. A cell that begins like a formula
 * ({@code = + - @}, tab or carriage return) gets an apostrophe in front, so that the spreadsheet shows it and doesn't
 * run it. Numbers stay numbers. The stored text itself is never changed.
 */
public final class SpreadsheetSafe {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private SpreadsheetSafe() {}

    /** The cell, neutralised where a spreadsheet would take it for a formula; blank stays blank. */
    public static String cell(String text) {
        if (text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 || isNumber(text)) {
            return text;
        }
        return "'" + text;
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?\\d+([.,]\\d+)?");
    }
}

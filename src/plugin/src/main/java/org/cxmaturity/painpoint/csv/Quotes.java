package org.cxmaturity.painpoint.csv;

/**
 * What a first pass over a CSV text tells: which separator its header row uses, and whether a quote is left open at
 * the end. A parser that meets an open quote takes the rest of the file for one field; a person would never find out.
 *
 * @param separator comma, semicolon or tab: the one met most often in the header row outside quotes, comma at a tie
 * @param openSinceLine the line of the quote that is never closed, counted from 1; 0 when all are closed
 */
record Quotes(char separator, int openSinceLine) {

    static Quotes of(String text) {
        int[] found = new int[3];
        boolean quoted = false;
        boolean inHeader = true;
        int line = 1;
        int opened = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
                opened = quoted ? line : opened;
            } else if (c == '\n') {
                line++;
                inHeader &= quoted;
            } else if (inHeader && !quoted && ",;\t".indexOf(c) >= 0) {
                found[",;\t".indexOf(c)]++;
            }
        }
        return new Quotes(mostOf(found), quoted ? opened : 0);
    }

    private static char mostOf(int[] found) {
        if (found[1] > found[0] && found[1] >= found[2]) {
            return ';';
        }
        return found[2] > found[0] ? '\t' : ',';
    }
}

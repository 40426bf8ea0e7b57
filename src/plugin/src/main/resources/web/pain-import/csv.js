/** Reads the beginning of a CSV file, as far as choosing its columns takes; the server reads all of it, and strictly. */
define('cx/pain-import/csv', [], function () {
    'use strict';

    const SEPARATORS = [',', ';', '\t'];

    /** Splits into rows of cells. A quoted cell may hold separators, line ends and doubled quotes. */
    function rowsOf(text, separator) {
        const rows = [];
        let row = [];
        let cell = '';
        let quoted = false;
        const endCell = () => {
            row.push(cell);
            cell = '';
        };
        const endRow = () => {
            endCell();
            rows.push(row);
            row = [];
        };
        for (let at = 0; at < text.length; at += 1) {
            const character = text[at];
            if (quoted) {
                if (character !== '"') {
                    cell += character;
                } else if (text[at + 1] === '"') {
                    cell += '"';
                    at += 1;
                } else {
                    quoted = false;
                }
            } else if (character === '"' && cell === '') {
                quoted = true;
            } else if (character === separator) {
                endCell();
            } else if (character === '\n') {
                endRow();
            } else if (character !== '\r') {
                cell += character;
            }
        }
        if (cell !== '' || row.length > 0) {
            endRow();
        }
        return rows.filter((each) => each.some((value) => value.trim() !== ''));
    }

    /** The separator that splits the first line into the most cells. */
    function separatorOf(text) {
        const first = text.split('\n', 1)[0];
        const width = (separator) => (rowsOf(first, separator)[0] || []).length;
        return SEPARATORS.reduce((best, each) => width(each) > width(best) ? each : best);
    }

    /**
     * @param text the beginning of a file; its last row may be cut off and is then left out
     * @param whole whether the text is the whole file
     * @returns headers, and up to three values of each column that are not blank
     */
    function sample(text, whole) {
        const bare = text.replace(/^\ufeff/, '');
        const rows = rowsOf(bare, separatorOf(bare));
        const headers = (rows[0] || []).map((header) => header.trim());
        const body = whole ? rows.slice(1) : rows.slice(1, -1);
        const values = headers.map((header, column) => {
            const found = body.map((row) => (row[column] || '').trim()).filter(Boolean);
            return Array.from(new Set(found)).slice(0, 3);
        });
        return {headers, values};
    }

    return {sample, rowsOf, separatorOf};
});

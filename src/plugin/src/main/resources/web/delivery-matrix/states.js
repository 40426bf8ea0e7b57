/** The seven states that a cell is shown in: its look, its symbol and the keys of its words. */
define('cx/delivery-matrix/states', [], function () {
    'use strict';

    const LOOKS = {
        NOT_PROMISED: 'not-promised',
        NOT_PLANNED: 'not-planned',
        PLANNED: 'planned',
        IN_DELIVERY: 'in-delivery',
        DELIVERED: 'delivered',
        PROVEN: 'proven',
        NOT_FELT: 'not-felt'
    };

    /** Best first, as a legend lists them. */
    const ORDER = ['PROVEN', 'DELIVERED', 'NOT_FELT', 'IN_DELIVERY', 'PLANNED', 'NOT_PLANNED', 'NOT_PROMISED'];

    /** The state to show: delivered work that customers do not feel is a state of its own here. */
    function shownState(cell) {
        const notFelt = cell.state === 'DELIVERED' && (cell.notes || []).includes('delivered-not-felt');
        return notFelt ? 'NOT_FELT' : cell.state;
    }

    function look(state) {
        if (!LOOKS[state]) {
            throw new Error('Unknown state of a cell: "' + state + '"');
        }
        return LOOKS[state];
    }

    function word(state, texts) {
        return texts.text('cx.delivery.state.' + look(state));
    }

    function shortWord(state, texts) {
        return texts.text('cx.delivery.state.' + look(state) + '.short');
    }

    return {ORDER, shownState, look, word, shortWord};
});

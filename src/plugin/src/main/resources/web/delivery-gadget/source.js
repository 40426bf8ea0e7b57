/** Loads what the delivery matrix is drawn from. */
define('cx/delivery-gadget/source', [], function () {
    'use strict';

    const YEAR = 365 * 24 * 60 * 60 * 1000;
    /** One snapshot a day; both the first and the last of the year count. */
    const DAYS = 366;

    /** Snapshots may be missing or reserved for managers; the matrix stands without them. */
    function historyOrNone(rest, programme, now) {
        const from = new Date(now - YEAR).toISOString().slice(0, 10);
        return rest.get(['programmes', programme, 'delivery-matrix', 'history'], {from: from, limit: DAYS})
            .then((answer) => answer.values || [])
            .catch((error) => {
                if (error.name === 'RestError' && (error.status === 403 || error.status === 404)) {
                    return [];
                }
                throw error;
            });
    }

    /**
     * @param journey key of one journey, or "" for all
     * @param now milliseconds since 1970, to bound the history
     * @returns a promise of programme, answer (of /delivery-matrix), history and journeys
     */
    function load(rest, programme, journey, now) {
        return Promise.all([
            rest.get(['programmes', programme]),
            rest.get(['programmes', programme, 'delivery-matrix'], {journey: journey}),
            historyOrNone(rest, programme, now),
            rest.get(['programmes', programme, 'journeys'], {limit: 100})
        ]).then(([own, answer, history, journeys]) =>
            ({programme: own, answer: answer, history: history, journeys: journeys.values}));
    }

    return {load};
});

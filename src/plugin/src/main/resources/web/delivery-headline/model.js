/** The one sentence of the delivery matrix, and its movement since an earlier day. */
define('cx/delivery-headline/model', [], function () {
    'use strict';

    function parts(totals, notFelt, texts) {
        return [
            totals.PROVEN > 0 && texts.count('cx.delivery.headline.proven', totals.PROVEN),
            notFelt > 0 && texts.count('cx.delivery.headline.not-felt', notFelt),
            totals.NOT_PLANNED > 0 && texts.count('cx.delivery.headline.no-work', totals.NOT_PLANNED)
        ].filter(Boolean);
    }

    function sentenceCase(text) {
        return text.charAt(0).toUpperCase() + text.slice(1);
    }

    /** The last snapshot of the quarter before the day of asOf, or the first one when none is that old. */
    function reference(history, asOf) {
        const day = asOf.slice(0, 10);
        const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
        const quarter = day.slice(0, 5) + String(month).padStart(2, '0') + '-01';
        const earlier = history.filter((row) => row.date < day && row.deliveryIndex !== null);
        const before = earlier.filter((row) => row.date < quarter);
        return before[before.length - 1] || earlier[0] || null;
    }

    function movement(answer, history, texts) {
        const index = answer.deliveryIndex;
        const since = index === null ? null : reference(history, answer.asOf);
        if (!since) {
            return null;
        }
        const points = Math.round(index * 100) - Math.round(since.deliveryIndex * 100);
        const direction = points > 0 ? 'up' : points < 0 ? 'down' : 'even';
        return {
            direction: direction,
            amount: texts.count('cx.delivery.headline.points.' + direction, Math.abs(points)),
            since: texts.text('cx.delivery.headline.since', texts.date(since.date), texts.percent(since.deliveryIndex)),
            date: since.date
        };
    }

    /** The points of the trend line, the last one being now; one point alone is no line. */
    function trend(answer, history) {
        const today = answer.asOf.slice(0, 10);
        const points = history.filter((row) => row.deliveryIndex !== null && row.date < today)
            .map((row) => ({date: row.date, value: row.deliveryIndex}))
            .concat(answer.deliveryIndex === null ? [] : [{date: today, value: answer.deliveryIndex}]);
        return points.length > 1 ? points : [];
    }

    /**
     * @param answer the answer of /delivery-matrix
     * @param notFelt how many cells are delivered but not felt
     * @param history snapshots, oldest first, each with date and deliveryIndex; empty when there are none
     * @returns figure, rest and sentence, the index in words, movement or null, and the trend's points
     */
    function headline(answer, notFelt, history, texts) {
        const totals = answer.totals;
        const delivered = totals.DELIVERED + totals.PROVEN;
        const figure = texts.text('cx.delivery.headline.figure', texts.number(delivered),
            texts.number(totals.promised));
        const more = parts(totals, notFelt, texts).join(', ');
        const rest = [
            texts.text('cx.delivery.headline.delivered' + (totals.promised === 1 ? '.one' : '.many')),
            more && sentenceCase(more) + '.'
        ].filter(Boolean).join(' ');
        return {
            figure: figure,
            rest: rest,
            sentence: figure + ' ' + rest,
            index: answer.deliveryIndex === null ? ''
                : texts.text('cx.delivery.headline.index', texts.percent(answer.deliveryIndex)),
            movement: movement(answer, history, texts),
            trend: trend(answer, history)
        };
    }

    return {headline, reference};
});

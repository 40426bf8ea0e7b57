/** Lays out the headline: one big figure, one sentence, the movement and a small step line. */
define('cx/delivery-headline/view', ['cx/kit/h', 'cx/kit/icons'], function (dom, icons) {
    'use strict';

    const h = dom.h;
    const WIDTH = 176;
    const HEIGHT = 56;
    const INSET = {left: 4, right: 44, top: 8, bottom: 20};
    const DAY = 24 * 60 * 60 * 1000;

    /** Places of the points; cells change by whole steps, so the line is drawn in steps. */
    function places(points) {
        const days = points.map((point) => Date.parse(point.date) / DAY);
        const span = days[days.length - 1] - days[0] || 1;
        const values = points.map((point) => point.value);
        const low = Math.min(...values);
        const spread = Math.max(...values) - low || 1;
        const width = WIDTH - INSET.left - INSET.right;
        const height = HEIGHT - INSET.top - INSET.bottom;
        return points.map((point, index) => ({
            x: Math.round((INSET.left + width * (days[index] - days[0]) / span) * 10) / 10,
            y: Math.round((INSET.top + height * (1 - (point.value - low) / spread)) * 10) / 10
        }));
    }

    function steps(at) {
        return at.map((place, index) =>
            (index === 0 ? 'M' + place.x + ' ' + place.y : 'H' + place.x + 'V' + place.y)).join('');
    }

    function middle(x) {
        return Math.min(Math.max(x, INSET.left + 30), WIDTH - INSET.right);
    }

    /** The day that the movement is counted from: a ring on the line and its date below. */
    function mark(points, at, since, texts) {
        const index = points.findIndex((point) => point.date === since);
        return index < 0 ? null : [
            h('circle', {class: 'cx-trend__mark', cx: at[index].x, cy: at[index].y, r: 3.5}),
            h('text', {class: 'cx-trend__date', x: middle(at[index].x), y: HEIGHT - 2, 'text-anchor': 'middle'},
                texts.date(since))];
    }

    /**
     * A trend of at least two points; its finding is said in words to those who cannot see it.
     *
     * @param since optional: the day of one of the points, to be marked
     */
    function trend(points, since, texts) {
        if (points.length < 2) {
            return null;
        }
        const at = places(points);
        const first = points[0];
        const last = points[points.length - 1];
        const end = at[at.length - 1];
        const label = texts.text('cx.delivery.trend.label', texts.percent(first.value), texts.date(first.date),
            texts.percent(last.value), texts.date(last.date));
        return h('svg', {class: 'cx-trend', viewBox: '0 0 ' + WIDTH + ' ' + HEIGHT, width: WIDTH, height: HEIGHT,
            role: 'img', 'aria-label': label},
        h('path', {class: 'cx-trend__base', d: 'M' + INSET.left + ' ' + (HEIGHT - INSET.bottom + 5)
            + 'H' + (WIDTH - INSET.right)}),
        h('path', {class: 'cx-trend__line', d: steps(at)}),
        h('circle', {class: 'cx-trend__dot', cx: end.x, cy: end.y, r: 4}),
        h('text', {class: 'cx-trend__value', x: end.x + 8, y: end.y + 4}, texts.percent(last.value)),
        mark(points, at, since, texts));
    }

    function movement(move) {
        return move && [', ', h('span', {class: 'cx-headline__move'}, icons.icon(move.direction), ' ', move.amount),
            ' ', move.since];
    }

    function headline(model, texts) {
        return h('div', {class: 'cx-headline' + (model.index ? '' : ' cx-headline--plain')},
            h('p', {class: 'cx-headline__say'},
                h('span', {class: 'cx-headline__figure'}, model.figure), ' ',
                h('span', {class: 'cx-headline__rest'}, model.rest)),
            model.index && h('p', {class: 'cx-headline__index'}, model.index, movement(model.movement)),
            trend(model.trend, model.movement && model.movement.date, texts));
    }

    return {headline, trend, places, steps};
});

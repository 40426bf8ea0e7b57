'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {textsIn} = require('./support/bundles');
const {aMatrix} = require('./support/matrix-fixture');
const {plain, byTag, textOf} = require('./support/tree');

const {headline, reference} = load('cx/delivery-headline/model');
const view = load('cx/delivery-headline/view');
const en = textsIn('en');
const fi = textsIn('fi');

function answerWith(totals, deliveryIndex) {
    return aMatrix({totals: {promised: 0, NOT_PLANNED: 0, PLANNED: 0, IN_DELIVERY: 0, DELIVERED: 0, PROVEN: 0,
        ...totals}, deliveryIndex: deliveryIndex});
}

const FULL = answerWith({promised: 15, NOT_PLANNED: 3, PLANNED: 2, IN_DELIVERY: 5, DELIVERED: 3, PROVEN: 2}, 1 / 3);
const HISTORY = [
    {date: '2026-01-31', deliveryIndex: 0.07},
    {date: '2026-09-30', deliveryIndex: 0.2},
    {date: '2026-10-31', deliveryIndex: 0.27}
];

test('the sentence counts what is delivered, proven, not felt and empty', () => {
    assert.equal(headline(FULL, 1, [], en).sentence,
        '5 of 15 promises delivered. 2 are proven, 1 is delivered but not felt, 3 have no work.');
});

test('the sentence stands in Finnish too', () => {
    assert.equal(headline(FULL, 1, [], fi).sentence,
        '5/15 lupauksesta on toteutettu. 2 on todennettu, 1 on toteutettu mutta ei tunnu, 3 on vailla työtä.');
});

test('one promise is a promise, and what is 0 is not mentioned', () => {
    assert.equal(headline(answerWith({promised: 1, DELIVERED: 1}, 1), 0, [], en).sentence, '1 of 1 promise delivered.');
    assert.equal(headline(answerWith({promised: 2, NOT_PLANNED: 1, PROVEN: 1}, 0.5), 0, [], en).sentence,
        '1 of 2 promises delivered. 1 is proven, 1 has no work.');
});

test('the movement is since the last quarter, in whole points of what is shown', () => {
    const moved = headline(FULL, 1, HISTORY, en).movement;

    assert.equal(moved.direction, 'up');
    assert.equal(moved.amount, '13 points');
    assert.equal(plain(moved.since), 'since Sep 30, 2026 (20%)');
});

test('a fall is said in words as well', () => {
    const fallen = headline(answerWith({promised: 100}, 0.19), 0, HISTORY, en).movement;

    assert.equal(fallen.direction, 'down');
    assert.equal(fallen.amount, 'down 1 point');
});

test('no snapshot before today means no movement and no trend', () => {
    const today = [{date: '2026-11-22', deliveryIndex: 0.1}];

    assert.equal(headline(FULL, 1, today, en).movement, null);
    assert.equal(headline(FULL, 1, [], en).movement, null);
    assert.equal(view.trend(headline(FULL, 1, [], en).trend, null, en), null);
    assert.deepEqual(headline(FULL, 1, today, en).trend, []);
});

test('a first snapshot within the quarter is better than none', () => {
    assert.equal(reference([{date: '2026-11-01', deliveryIndex: 0.1}], '2026-11-22T00:00:00Z').date, '2026-11-01');
});

test('without promises there is no index', () => {
    const none = headline(answerWith({}, null), 0, HISTORY, en);

    assert.equal(none.index, '');
    assert.equal(none.movement, null);
});

test('the trend is drawn in steps and says its finding in words', () => {
    const drawn = view.trend(headline(FULL, 1, HISTORY, en).trend, '2026-09-30', en);

    assert.equal(plain(drawn.attributes['aria-label']),
        'Delivery index from 7% on Jan 31, 2026 to 33% on Nov 22, 2026');
    assert.match(textOf(drawn), /^33% Sep 30, 2026$/);
    assert.match(byTag(drawn, 'path')[1].attributes.d, /^M[\d. ]+(H[\d.]+V[\d.]+){3}$/);
});

test('figure and rest are laid out with the movement', () => {
    const shown = plain(textOf(view.headline(headline(FULL, 1, HISTORY, en), en)));

    assert.match(shown, /^5 of 15 promises delivered\..*Delivery index 33% , 13 points since/);
});

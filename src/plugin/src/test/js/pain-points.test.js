'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {textsIn} = require('./support/bundles');
const {textOf, byTag, plain} = require('./support/tree');

const model = load('cx/pain-points/model');
const view = load('cx/pain-points/view');
const raising = load('cx/pain-points/raise');
const {filterOf} = load('cx/pain-points/tab');
const en = textsIn('en');

const NAMES = model.namesOf([{key: 'main', stages: [{key: 'order', name: 'Order'}]}],
    [{key: 'billing', name: 'Billing'}], [{key: 'price', name: 'One price'}]);

const PARTS = {missing: [], factors: [{input: 'severity', value: 4, reasons: []},
    {input: 'moment', value: 1.5, reasons: ['last-stage']}]};

function aPain(more) {
    return {key: 'pp-1', title: 'Slow <b>answers</b>', stage: 'main/order', severity: 4, frequency: 0.25, reach: 1200,
        function: 'billing', state: 'TRIAGED', issue: null, breaks: ['price'], evidence: [], priority: 39.04,
        priorityParts: PARTS, ...more};
}

const rowOf = (more) => model.row(aPain(more), NAMES, en);

test('a row names stage, function and principles', () => {
    const row = rowOf();

    assert.deepEqual([row.stage, row.owner, row.breaks, row.state], ['Order', 'Billing', 'One price', 'Triaged']);
    assert.equal(plain(row.reach), '1,200');
    assert.equal(row.frequency, '25%');
});

test('keys without a name stand for themselves, and no stage is said', () => {
    assert.equal(rowOf({stage: 'main/gone'}).stage, 'main/gone');
    assert.equal(rowOf({stage: null}).stage, 'Stage not set');
});

test('a priority is shown rounded and capped; what is missing is said, never 0', () => {
    assert.equal(rowOf().priority.text, '39');
    assert.equal(rowOf({priority: 161}).priority.text, '100');
    assert.equal(rowOf({priority: null, priorityParts: {factors: [], missing: ['needs-frequency', 'needs-reach']}}).priority.text,
        'needs frequency, reach');
    assert.equal(rowOf({priority: 0}).priority.text, '0');
    assert.equal(rowOf({priority: null, priorityParts: null}).priority.text, 'not known');
});

test('a priority says what it is made of and why', () => {
    assert.deepEqual(rowOf().priority.parts, ['severity 4/5', 'moment 1.5 (last stage of the journey)']);
});

test('what has an issue or was rejected cannot be raised, with a word why', () => {
    assert.equal(rowOf().canRaise, true);
    assert.deepEqual([rowOf({issue: 'CX-1'}).canRaise, rowOf({issue: 'CX-1'}).whyNot], [false, 'has an issue already']);
    assert.equal(rowOf({state: 'REJECTED'}).whyNot, 'was rejected');
});

test('a title with markup is shown as text', () => {
    const table = view.table([rowOf()], new Set(), {contextPath: '', total: 1}, en, {});

    assert.match(textOf(table), /Slow <b>answers<\/b>/);
    assert.equal(byTag(table, 'b').every((node) => textOf(node) !== 'answers'), true);
});

test('boxes are there for those who may raise, and off where nothing can be raised', () => {
    const rows = [rowOf(), rowOf({key: 'pp-2', issue: 'CX-1'})];
    const on = {tick: () => undefined, tickAll: () => undefined};

    const boxes = byTag(view.table(rows, new Set(['pp-1']), {contextPath: '', total: 2}, en, on), 'input');

    assert.deepEqual(boxes.map((box) => [box.attributes.checked, box.attributes.disabled]),
        [[true, false], [true, false], [false, true]]);
    assert.equal(byTag(view.table(rows, new Set(), {contextPath: '', total: 2}, en, {}), 'input').length, 0);
});

test('ticking all hands over only what can be raised', () => {
    const handed = [];
    const rows = [rowOf(), rowOf({key: 'pp-2', issue: 'CX-1'})];
    const table = view.table(rows, new Set(), {contextPath: '', total: 2}, en,
        {tick: () => undefined, tickAll: (keys, on) => handed.push(keys, on)});

    byTag(table, 'input')[0].attributes.onChange({currentTarget: {checked: true}});

    assert.deepEqual(handed, [['pp-1'], true]);
});

test('more can be asked for while there is more', () => {
    const buttons = (total) => byTag(view.table([rowOf()], new Set(), {contextPath: '', total}, en, {}), 'button');

    assert.equal(buttons(2).length, 1);
    assert.equal(buttons(1).length, 0);
});

test('many are raised batch after batch, with progress after each', async () => {
    const sent = [];
    const seen = [];
    const rest = {post: (path, body) => {
        sent.push(body.keys.length);
        return Promise.resolve({values: body.keys.map((key) => ({key, outcome: 'RAISED', issue: 'A-' + key}))});
    }};
    const keys = Array.from({length: 23}, (none, at) => String(at));

    const results = await raising.raise(rest, 'bank', keys, (done) => seen.push(done.length));

    assert.deepEqual(sent, [10, 10, 3]);
    assert.deepEqual(seen, [0, 10, 20, 23]);
    assert.deepEqual(results.map((each) => each.key), keys);
});

test('the outcome counts, links what was raised and offers the rest again', () => {
    const again = [];
    const results = [{key: 'a', outcome: 'RAISED', issue: 'CX-1'}, {key: 'b', outcome: 'ALREADY_RAISED', issue: 'CX-2'},
        {key: 'c', outcome: 'FAILED', errors: [{message: 'Component is required.'}]}];

    const shown = raising.outcome(results, (key) => 'Title ' + key, '/jira', en, {retry: (keys) => again.push(...keys)});
    byTag(shown, 'button')[0].attributes.onClick();

    assert.match(textOf(shown), /^1 raised, 1 had an issue already, 1 could not be raised/);
    assert.match(textOf(shown), /Title c Component is required\./);
    assert.deepEqual(byTag(shown, 'a').map((link) => link.attributes.href), ['/jira/browse/CX-1', '/jira/browse/CX-2']);
    assert.deepEqual(again, ['c']);
});

test('the filter is read from the address', () => {
    assert.deepEqual(filterOf('?stage=main/order&cxTab=pain-points'),
        {q: '', state: '', stage: 'main/order', sort: 'priority'});
});

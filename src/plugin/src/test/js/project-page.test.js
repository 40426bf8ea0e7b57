'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {textsIn} = require('./support/bundles');
const {aMatrix} = require('./support/matrix-fixture');
const {textOf, byTag, byClass} = require('./support/tree');

const tabs = load('cx/project-page/tabs');
const addresses = load('cx/project-page/addresses');
const parts = load('cx/project-page/parts');
const {keyFrom, first} = load('cx/project-page/first-programme');
const overview = load('cx/overview-tab/model');
const overviewView = load('cx/overview-tab/view');
const journey = load('cx/journey-tab/model');
const journeyView = load('cx/journey-tab/view');
const visionView = load('cx/vision-tab/view');
const en = textsIn('en');

const HREFS = addresses.of('/jira', {key: 'bank', homeProject: 'CX'});

function aFile(more) {
    return {
        purpose: 'Why', customerStrategy: '',
        vision: {version: 2, status: 'DRAFT', sentence: 'One.', principles: [
            {key: 'price', name: 'One price', promisedAt: ['main/order'], layer: 'PRICE'},
            {key: 'once', name: 'Say it once', promisedAt: []}]},
        journeys: [{key: 'main', name: 'Main', stages: [
            {key: 'order', name: 'Order', valence: 1}, {key: 'wait', name: 'Wait', valence: null},
            {key: 'use', name: 'Use', valence: -1}]}],
        painPoints: [{key: 'a', state: 'TRIAGED', stage: 'main/order'},
            {key: 'b', state: 'VERIFIED', stage: 'main/order'}],
        deliveries: [{issue: 'A-1', principle: 'price', stage: 'main/order'}],
        metrics: [{key: 'm', of: 'principle:price'}],
        ...more
    };
}

const states = (file, answer) => Object.fromEntries(overview.thread(file, answer || aMatrix())
    .map((segment) => [segment.name, segment.state]));

test('an address chooses the tab; an unknown one gets the first', () => {
    assert.equal(tabs.current('?cxTab=delivery'), 'delivery');
    assert.equal(tabs.current('?cxTab=nothing'), 'overview');
    assert.equal(tabs.current(''), 'overview');
});

test('each tab is a link of its own, and the one shown is marked', () => {
    const shown = byTag(tabs.tabs(HREFS, 'delivery', en), 'a');

    assert.equal(shown.length, 5);
    assert.deepEqual(shown.filter((link) => link.attributes['aria-current']).map(textOf), ['Delivery']);
    assert.match(shown[4].attributes.href, /^\/jira\/projects\/CX\?.*cxTab=delivery$/);
});

test('the programme asked for is shown, else the first one at home in the project', () => {
    const programmes = [{key: 'x', homeProject: 'A'}, {key: 'y', homeProject: 'B'}, {key: 'z', homeProject: 'B'}];

    assert.equal(tabs.chosen(programmes, 'B', '').key, 'y');
    assert.equal(tabs.chosen(programmes, 'B', '?cxProgramme=z').key, 'z');
    assert.equal(tabs.chosen(programmes, 'C', ''), null);
});

test('a key is made from a name, and only from what keys may hold', () => {
    assert.equal(keyFrom('Äly & Co 2'), 'aly-co-2');
    assert.equal(keyFrom('2024 plan'), 'plan');
    assert.equal(keyFrom('---'), '');
    assert.ok(keyFrom('x'.repeat(60)).length <= 40);
});

test('only those who may start a programme get the form', () => {
    assert.equal(byTag(first(en, () => undefined), 'form').length, 1);
    assert.equal(byTag(first(en, false), 'form').length, 0);
    assert.match(textOf(first(en, false)), /right to manage customer experience/);
});

test('the thread is broken where nothing is, thin where a part is missing, else whole', () => {
    assert.deepEqual(states(aFile()), {purpose: 'WHOLE', strategy: 'BROKEN', vision: 'THIN', principles: 'THIN',
        stages: 'WHOLE', painpoints: 'THIN', work: 'THIN', metrics: 'THIN'});
});

test('an empty programme is broken all along, and claims nothing else', () => {
    const nothing = aMatrix({stages: [], principles: [], cells: [], stageNotSet: [], deliveryIndex: null,
        totals: {promised: 0, NOT_PLANNED: 0, PLANNED: 0, IN_DELIVERY: 0, DELIVERED: 0, PROVEN: 0}});

    assert.deepEqual(new Set(Object.values(states({}, nothing))), new Set(['BROKEN']));
    assert.doesNotMatch(textOf(overviewView.overview({}, nothing, HREFS, en)), /Every promise has work/);
});

test('what to mend names places, the least felt first', () => {
    assert.deepEqual(overview.gaps(aMatrix()).map((gap) => gap.kind), ['not-felt', 'no-work', 'no-stage']);
    assert.match(textOf(overviewView.overview(aFile(), aMatrix(), HREFS, en)),
        /One price is delivered at Order, but customers do not feel it/);
});

test('a stage holds its open pain points, principles and work', () => {
    const [order, wait] = journey.columns(aFile().journeys[0], aFile());

    assert.deepEqual([order.painPoints, order.principles, order.work], [1, ['One price'], 1]);
    assert.deepEqual([wait.painPoints, wait.principles, wait.work], [0, [], 0]);
});

test('an unknown feeling breaks the curve and is never drawn as 0', () => {
    const runs = journey.curve(aFile().journeys[0].stages);

    assert.deepEqual(runs.map((run) => run.map((point) => point.at)), [[0], [2]]);
});

test('the peak is the strongest feeling, the later of equals', () => {
    assert.equal(journey.peakOf(aFile().journeys[0].stages), 2);
    assert.equal(journey.peakOf([{valence: 2}, {valence: 1}]), 0);
    assert.equal(journey.peakOf([{valence: null}, {}]), -1);
});

test('the curve says its values in words', () => {
    const drawn = journeyView.curve(aFile().journeys[0].stages, en);

    assert.equal(drawn.attributes['aria-label'], 'Order 1, Use -1');
});

test('a principle that is promised nowhere says so on its card', () => {
    const shown = byClass(visionView.vision(aFile(), '/jira', en), 'cx-vision__principle').map(textOf);

    assert.match(shown[0], /Promised at Order/);
    assert.match(shown[1], /Not promised at any stage yet/);
});

test('a vision without anything teaches what belongs there', () => {
    assert.match(textOf(visionView.vision({}, '', en)), /The vision has no sentence yet/);
    assert.match(textOf(journeyView.journeys({}, HREFS, en)), /No journey has been described yet/);
});

test('a tab reads the resources of its parts, lists page by page, and never the programme file', async () => {
    const asked = [];
    const all = Array.from({length: 1500}, (none, at) => ({key: 'pp-' + at}));
    const rest = {get: async (path, page) => {
        asked.push(path.join('/'));
        const one = {programmes: {purpose: 'Why'}, vision: {number: 3, sentence: 'One.'}};
        const name = path.length === 2 ? 'programmes' : path[2];
        return one[name] || {total: all.length, values: all.slice(page.start, page.start + page.limit)};
    }};

    const read = await parts.read(rest, 'bank', ['painPoints']);

    assert.equal(read.purpose, 'Why');
    assert.equal(read.vision.version, 3);
    assert.equal(read.painPoints.length, 1500);
    assert.deepEqual([...new Set(asked)], ['programmes/bank', 'programmes/bank/vision', 'programmes/bank/pain-points']);
});

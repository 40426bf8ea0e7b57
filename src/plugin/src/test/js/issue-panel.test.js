'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {textsIn} = require('./support/bundles');
const {aMatrix} = require('./support/matrix-fixture');
const {textOf, byTag, byClass} = require('./support/tree');

const {panelModel} = load('cx/issue-panel/model');
const view = load('cx/issue-panel/view');
const stageView = load('cx/stage-not-set/view');
const {entriesOf} = load('cx/stage-not-set/list');
const query = load('cx/link-work/query');
const {detailModel} = load('cx/cell-detail/model');
const detailView = load('cx/cell-detail/view');
const en = textsIn('en');

const HREFS = {delivery: '/delivery', 'pain-points': '/pains'};

function data(more) {
    return {links: [], answer: aMatrix(), principles: [], painPoints: [], ...more};
}

const link = (principle, stage) => ({key: 'd1', version: 1, issue: 'PAY-7', principle, stage});

test('a link with a stage shows the state of its cell', () => {
    const shown = panelModel('PAY-7', data({links: [link('day-one', 'main/use')]}), en).deliveries[0];

    assert.deepEqual([shown.name, shown.stage.name, shown.cell.word], ['Online on day one', 'Everyday use', 'In delivery']);
});

test('a link that is listed as not set has no cell but the promised stages to choose from', () => {
    const shown = panelModel('PAY-7', data({links: [link('price', null)]}), en).deliveries[0];

    assert.equal(shown.cell, null);
    assert.deepEqual(shown.stages.map((stage) => stage.name), ['Discover', 'Order', 'Everyday use']);
});

test('a link without a stage counts at the only promised one', () => {
    const answer = aMatrix({stageNotSet: [], cells: aMatrix().cells.filter((cell) =>
        cell.principle !== 'price' || cell.stage === 'main/order')});

    const shown = panelModel('PAY-7', data({answer, links: [link('price', null)]}), en).deliveries[0];

    assert.equal(shown.stage.key, 'main/order');
});

test('an issue that stands for a principle shows its promised cells', () => {
    const principles = [{key: 'price', name: 'One price', issue: 'CX-1'}, {key: 'once', name: 'Say it once', issue: 'CX-2'}];
    const shown = panelModel('CX-1', data({principles}), en).principles;

    assert.equal(shown.length, 1);
    assert.deepEqual(shown[0].cells.map((cell) => cell.stageName), ['Discover', 'Order', 'Everyday use']);
});

test('stages are offered only to those who may set them, and a press names link and stage', () => {
    const pressed = [];
    const model = panelModel('PAY-7', data({links: [link('price', null)]}), en);
    const on = {setStage: (entry, stage) => pressed.push(entry.link.key, stage.key)};

    assert.equal(byTag(view.panel(model, {hrefs: HREFS}, en, {}), 'button').length, 0);
    byTag(view.panel(model, {hrefs: HREFS}, en, on), 'button')[1].attributes.onClick({currentTarget: {}});

    assert.deepEqual(pressed, ['d1', 'main/order']);
});

test('an issue without any place in the thread says so', () => {
    assert.match(textOf(view.panel(panelModel('X-1', data(), en), {hrefs: HREFS}, en, {})), /serves no principle yet/);
});

test('the stages of a principle are those where it is promised, or all when it is promised nowhere', () => {
    assert.equal(stageView.stagesFor(aMatrix(), 'day-one').length, 3);
    assert.equal(stageView.stagesFor(aMatrix({cells: []}), 'day-one').length, 3);
    assert.deepEqual(stageView.stagesFor(aMatrix({cells: [aMatrix().cells[1]]}), 'price').map((stage) => stage.key),
        ['main/order']);
});

test('the list of links without a stage names issue and principle', () => {
    const entries = entriesOf(aMatrix(), new Map([['PAY-7', 'Pay in one step']]));

    assert.deepEqual([entries[0].summary, entries[0].principleName], ['Pay in one step', 'One price']);
    assert.match(textOf(stageView.list(entries, {contextPath: ''}, en)), /^1 link has no stage/);
});

test('keys are searched as keys, all else as words of the summary', () => {
    assert.equal(query.jql('lb-12, LB-13'), 'key in ("LB-12", "LB-13")');
    assert.equal(query.jql('  order page '), 'summary ~ "order page*" ORDER BY updated DESC');
    assert.equal(query.jql('say "once" OR (x)'), 'summary ~ "say once OR x*" ORDER BY updated DESC');
    assert.equal(query.jql(' "*" '), '');
});

test('epics come first among the results', () => {
    const issue = (key, type) => ({key, fields: {summary: key, issuetype: {name: type}, status: {name: 'To Do'}}});

    assert.deepEqual(query.results({issues: [issue('A-1', 'Story'), issue('A-2', 'Epic')]}).map((each) => each.key),
        ['A-2', 'A-1']);
});

test('behind a cell stand its notes in words, its work by kind, its proof and its pain points', () => {
    const cell = aMatrix().cells[1];
    const model = detailModel({...cell, work: {countable: 5, delivered: 5, cancelled: 1}, jql: 'key = A-1',
        notes: ['parent-still-open', 'delivered-not-felt'], painPoints: [{key: 'p', title: 'Wait', severity: 3}],
        issues: [{key: 'A-1', summary: 'One', status: 'Done', statusCategory: 'done', kind: 'CANCELLED'}]}, en);
    const shown = detailView.detail(model, {contextPath: '/jira', actions: []}, en);

    assert.match(model.notes[0], /customers do not feel it/);
    assert.deepEqual(model.workParts, ['5 delivered', '1 cancelled, left out']);
    assert.match(textOf(shown), /A-1 One \(cancelled, not counted\)/);
    assert.equal(byClass(shown, 'cx-interval').length, 1);
    assert.equal(byTag(shown, 'a').pop().attributes.href, '/jira/issues/?jql=key%20%3D%20A-1');
});

test('a note that nobody has words for yet is shown as it is', () => {
    assert.deepEqual(detailModel({...aMatrix().cells[0], notes: ['brand-new-note']}, en).notes, ['brand-new-note']);
});

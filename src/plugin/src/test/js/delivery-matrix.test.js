'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {textsIn} = require('./support/bundles');
const {aMatrix, aCell, aMetric} = require('./support/matrix-fixture');
const {byClass, byTag, textOf, plain, all} = require('./support/tree');

const {matrixModel} = load('cx/delivery-matrix/model');
const metrics = load('cx/delivery-matrix/metric');
const states = load('cx/delivery-matrix/states');
const view = load('cx/delivery-matrix/view');
const en = textsIn('en');
const fi = textsIn('fi');

const cellAt = (model, row, column) => model.rows[row].cells[column];
const words = (model) => model.rows.map((row) => row.cells.map((cell) => cell.word));
const lines = (model, row, column) => cellAt(model, row, column).lines.map(plain);

test('every state has its word, in English', () => {
    assert.deepEqual(words(matrixModel(aMatrix(), en)), [
        ['Delivered', 'Delivered, not felt', 'Proven'],
        ['Not planned', 'Planned', 'In delivery'],
        ['Not promised', 'Not promised', 'Not promised']
    ]);
});

test('every state has its word, in Finnish', () => {
    assert.deepEqual(words(matrixModel(aMatrix(), fi)), [
        ['Toteutettu', 'Toteutettu, ei tunnu', 'Todennettu'],
        ['Ei suunniteltu', 'Suunniteltu', 'Työn alla'],
        ['Ei luvattu', 'Ei luvattu', 'Ei luvattu']
    ]);
});

test('a cell says how much is done, or why it is where it is', () => {
    const model = matrixModel(aMatrix(), en);

    assert.deepEqual(lines(model, 0, 0), ['not measured yet']);
    assert.deepEqual(lines(model, 0, 1), ['68%, n 312', 'target 85%']);
    assert.deepEqual(lines(model, 0, 2), ['89%, n 505', 'target 85%']);
    assert.deepEqual(lines(model, 1, 0), ['no work linked']);
    assert.deepEqual(lines(model, 1, 1), ['0 of 3 done']);
    assert.deepEqual(lines(model, 1, 2), ['5 of 8 done']);
    assert.deepEqual(lines(model, 2, 2), ['2 issues linked all the same']);
});

test('too few answers are counted against those needed', () => {
    const cell = aCell('price', 'main/discover', 'DELIVERED',
        {notes: ['too-few-responses'], metric: aMetric({n: 18})});

    assert.deepEqual(lines(matrixModel(aMatrix({cells: [cell]}), en), 0, 0), ['18 answers, 30 needed']);
});

test('only cancelled work is told apart from no work', () => {
    const cell = aCell('price', 'main/discover', 'NOT_PLANNED', {notes: ['all-cancelled']});

    assert.deepEqual(lines(matrixModel(aMatrix({cells: [cell]}), en), 0, 0), ['all work cancelled']);
});

test('only planned work and work in delivery has a bar, and the bar follows progress, not the counts', () => {
    const bars = matrixModel(aMatrix(), en).rows.flatMap((row) => row.cells.map((cell) => cell.bar));

    assert.deepEqual(bars, [null, null, null, null, 0, 0.625, null, null, null]);
});

test('cells are counted by the state they are shown in; absent cells are not promised', () => {
    assert.deepEqual(matrixModel(aMatrix(), en).counts, {PROVEN: 1, DELIVERED: 1, NOT_FELT: 1, IN_DELIVERY: 1,
        PLANNED: 1, NOT_PLANNED: 1, NOT_PROMISED: 3});
});

test('the roll-up counts promises and never averages', () => {
    const [price, dayOne] = matrixModel(aMatrix(), en).rows;

    assert.equal(price.rollUp.sentence, '3 of 3 delivered, 1 proven');
    assert.equal(dayOne.rollUp.sentence, '0 of 3 delivered, 0 proven');
    assert.equal(matrixModel(aMatrix(), fi).rows[0].rollUp.sentence, '3/3 toteutettu, 1 todennettu');
});

test('stages keep the order of the journey whatever the order of the cells', () => {
    const turned = aMatrix({cells: aMatrix().cells.reverse()});

    assert.deepEqual(matrixModel(turned, en).rows, matrixModel(aMatrix(), en).rows);
    assert.deepEqual(matrixModel(turned, en).rows[0].cells.map((cell) => cell.stageName),
        ['Discover', 'Order', 'Everyday use']);
});

test('stages that are not promised share one line when stacked, with the work linked there', () => {
    const model = matrixModel(aMatrix(), en);

    assert.equal(model.rows[0].notPromised, '');
    assert.equal(model.rows[2].notPromised,
        'Not promised: Discover, Order, Everyday use (2 issues linked all the same)');
});

test('the label of a cell says principle, stage, state, figures, interval and pain points', () => {
    const model = matrixModel(aMatrix(), en);

    assert.equal(plain(cellAt(model, 0, 2).label),
        'One price, Everyday use, Proven, 89%, n 505, target 85%, 95 % interval 86% to 91%');
    assert.equal(plain(cellAt(model, 1, 2).label),
        'Online on day one, Everyday use, In delivery, 5 of 8 done, 1 open pain point');
});

test('a state that nobody knows is an error, not a blank', () => {
    const answer = aMatrix({cells: [aCell('price', 'main/order', 'DONE')]});

    assert.throws(() => matrixModel(answer, en), /"DONE"/);
    assert.throws(() => states.look('DONE'), /"DONE"/);
});

test('figures of a metric with a kind are written by that kind, others by their range', () => {
    assert.ok(metrics.isShare({value: 0.82, low: 0.76, high: 0.87, target: 0.75}));
    assert.ok(!metrics.isShare({value: 0.82, low: 0.76, high: 1.4, target: null}));
    assert.ok(!metrics.isShare({kind: 'NPS', value: 0.5, low: 0, high: 1, target: 1}));
    assert.equal(plain(metrics.valueText({kind: 'NPS', value: 31.46, n: 100}, fi)), '31,5, n 100');
});

test('the places of an interval lie within its line and keep their order', () => {
    const scale = metrics.scale(aMetric());

    assert.ok(0 <= scale.low && scale.low < scale.value && scale.value < scale.high && scale.high <= 1);
    assert.ok(scale.target < scale.low);
    assert.equal(metrics.scale(aMetric({low: null})), null);
});

test('the table has scopes and roles, and one cell for each stage in each row', () => {
    const table = view.matrix(matrixModel(aMatrix(), en), en, () => undefined);

    assert.equal(table.attributes.role, 'table');
    assert.equal(all(table, (node) => node.attributes.scope === 'col').length, 5);
    assert.equal(all(table, (node) => node.attributes.scope === 'row').length, 3);
    assert.equal(byClass(table, 'cx-matrix__place').length, 9);
});

test('cells with something behind them are buttons; silent ones and those without a page are not', () => {
    const model = matrixModel(aMatrix(), en);

    assert.equal(byTag(view.matrix(model, en, () => undefined), 'button').length, 7);
    assert.equal(byTag(view.matrix(model, en), 'button').length, 0);
});

test('pressing a cell hands over the cell and its button', () => {
    const opened = [];
    const table = view.matrix(matrixModel(aMatrix(), en), en, (cell, button) => opened.push([cell.stage, button]));

    byTag(table, 'button')[1].attributes.onClick({currentTarget: 'the button'});

    assert.deepEqual(opened, [['main/order', 'the button']]);
});

test('the legend lists the states that occur, best first, with their counts', () => {
    const answer = aMatrix({principles: aMatrix().principles.slice(0, 1)});

    assert.deepEqual(byTag(view.legend(matrixModel(answer, en), en), 'li').map(textOf),
        ['1 Proven', '1 Delivered', '1 Delivered, not felt']);
});

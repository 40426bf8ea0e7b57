'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {textsIn} = require('./support/bundles');
const {textOf, byTag} = require('./support/tree');

const csv = load('cx/pain-import/csv');
const mapping = load('cx/pain-import/mapping');
const view = load('cx/pain-import/view');
const en = textsIn('en');
const fi = textsIn('fi');

const aReport = (more) => ({rows: 280, created: 47, updated: 0, unchanged: 0, errors: [], painPoints: [], ...more});

test('quoted cells hold separators, line ends and doubled quotes', () => {
    assert.deepEqual(csv.rowsOf('a,"b, c","d ""e""\nf"\r\n1,2,3', ','),
        [['a', 'b, c', 'd "e"\nf'], ['1', '2', '3']]);
});

test('blank lines are left out; empty cells are kept', () => {
    assert.deepEqual(csv.rowsOf('a,b\n\n,\n1,\n', ','), [['a', 'b'], ['1', '']]);
});

test('the separator is the one that splits the header most', () => {
    assert.equal(csv.separatorOf('title;date, time;count\n'), ';');
    assert.equal(csv.separatorOf('title\tdate\n'), '\t');
    assert.equal(csv.separatorOf('title'), ',');
});

test('a sample has headers without the byte order mark and differing values that are not blank', () => {
    const sample = csv.sample('\ufefftitle,state\nA,\nA,FI\nB,SE\nC,FI\nD,DK\n', true);

    assert.deepEqual(sample, {headers: ['title', 'state'], values: [['A', 'B', 'C'], ['FI', 'SE', 'DK']]});
});

test('the last row of a cut file is left out', () => {
    assert.deepEqual(csv.sample('title\nfirst\nsecon', false).values, [['first']]);
});

test('an empty file has no columns', () => {
    assert.deepEqual(csv.sample('', true), {headers: [], values: []});
});

test('columns of public complaint data are recognised', () => {
    assert.deepEqual(mapping.guess(['date_received', 'product', 'issue', 'state', 'date_sent_to_company']),
        ['capturedAt', '', 'title', '', '']);
    assert.deepEqual(mapping.guess(['Date received', 'Issue', 'Consumer complaint narrative', 'Complaint ID',
        'Submitted via']), ['capturedAt', 'title', 'quote', 'sourceId', '']);
});

test('our own names are recognised, and no field is given twice', () => {
    assert.deepEqual(mapping.guess(['title', 'issue', 'capturedAt', 'targetGroups', 'Title']),
        ['title', '', 'capturedAt', 'targetGroups', '']);
});

test('a lone date is when it was captured; beside our own column it is that of the evidence', () => {
    assert.deepEqual(mapping.guess(['title', 'date']), ['title', 'capturedAt']);
    assert.deepEqual(mapping.guess(['title', 'date', 'capturedAt']), ['title', 'date', 'capturedAt']);
});

test('Finnish headers are recognised', () => {
    assert.deepEqual(mapping.guess(['Otsikko', 'Päiväys', 'Määrä']), ['title', 'capturedAt', 'count']);
});

test('a mapping is written as field and header; headers with a comma or colon are quoted', () => {
    assert.equal(mapping.written(['issue', 'date, received', 'x'], ['title', 'capturedAt', '']),
        'title:issue,capturedAt:"date, received"');
});

test('a mapping needs a title and no field twice', () => {
    assert.equal(mapping.problem(['', 'quote']), 'no-title');
    assert.equal(mapping.problem(['title', 'quote', 'quote']), 'twice');
    assert.equal(mapping.problem(['title', '', 'quote']), '');
});

test('the result is summed up in both languages', () => {
    assert.equal(view.summary(aReport({updated: 1}), en), '280 rows: 47 new pain points, 1 gets more evidence');
    assert.equal(view.summary(aReport({updated: 1}), fi), '280 riviä: 47 uutta kipupistettä, 1 saa lisää näyttöä');
    assert.equal(view.summary(aReport({rows: 1, created: 0}), en), '1 row');
});

test('with refused rows only the good ones are offered, and each refusal names row, column and remedy', () => {
    const shown = view.preview(aReport({errors: [{row: 17, column: 'date', code: 'date', message: 'No date: x'}]}), en, {});

    assert.equal(textOf(byTag(shown, 'button')[0]), 'Import the good rows only');
    assert.match(textOf(shown), /17 date No date: x/);
});

test('nothing new is said, and there is nothing to press for it', () => {
    const shown = view.preview(aReport({created: 0, unchanged: 47}), en, {});

    assert.match(textOf(shown), /280 rows: 47 unchanged Nothing new/);
    assert.deepEqual(byTag(shown, 'button').map(textOf), ['Change the columns']);
});

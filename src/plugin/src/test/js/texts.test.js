'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {plain} = require('./support/tree');

const {createTexts} = load('cx/kit/texts');
const BUNDLE = {greet: '{1}, {0}!', 'cell.one': '{0} cell', 'cell.many': '{0} cells', bare: 'no place'};

test('values take the places of their numbers', () => {
    assert.equal(createTexts(BUNDLE, 'en').text('greet', 'world', 'Hello'), 'Hello, world!');
});

test('a value that looks like a place is not replaced again', () => {
    assert.equal(createTexts(BUNDLE, 'en').text('greet', '{1}', 'x'), 'x, {1}!');
});

test('a missing text is an error that names key and language', () => {
    assert.throws(() => createTexts(BUNDLE, 'fi').text('absent'), /"absent".*"fi"/);
    assert.throws(() => createTexts(BUNDLE, 'fi').text('toString'), /"toString"/);
});

test('exactly 1 takes the text for one, all else the text for many', () => {
    const texts = createTexts(BUNDLE, 'en');

    assert.deepEqual([0, 1, 2].map((amount) => texts.count('cell', amount)), ['0 cells', '1 cell', '2 cells']);
});

test('numbers and shares are written as the language does', () => {
    assert.equal(plain(createTexts({}, 'en').number(5200)), '5,200');
    assert.equal(plain(createTexts({}, 'fi').number(5200)), '5 200');
    assert.equal(plain(createTexts({}, 'fi').percent(1 / 3)), '33 %');
    assert.equal(createTexts({}, 'en').percent(1 / 3), '33%');
    assert.equal(createTexts({}, 'fi').number(4.55, 1), '4,6');
});

test('what is not known is a dash, never 0', () => {
    const texts = createTexts({}, 'en');

    assert.deepEqual([texts.number(null), texts.percent(null), texts.date(null)], ['–', '–', '–']);
});

test('a day stays that day in every time zone', () => {
    assert.equal(createTexts({}, 'en-GB').date('2026-01-01'), '1 Jan 2026');
    assert.equal(createTexts({}, 'fi').date('2026-12-31'), '31.12.2026');
});

test('the locale of the server is understood with an underscore', () => {
    assert.equal(createTexts({}, 'fi_FI').locale, 'fi-FI');
});

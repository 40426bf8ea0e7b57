'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const {WEB, filesBelow} = require('./support/modules');
const {raw, bundle} = require('./support/bundles');

const places = (text) => Array.from(new Set(text.match(/\{\d+\}/g) || [])).sort();

test('English and Finnish have the same keys', () => {
    assert.deepEqual(Object.keys(bundle('fi')).sort(), Object.keys(bundle('en')).sort());
});

test('both languages use the same places for values', () => {
    const fi = bundle('fi');

    Object.entries(bundle('en')).forEach(([key, text]) => assert.deepEqual(places(fi[key]), places(text), key));
});

test('files are ASCII, hold no key twice, no empty text and no straight apostrophe', () => {
    ['en', 'fi'].forEach((language) => {
        const keys = raw(language).split('\n').filter((line) => line && !line.startsWith('#'))
            .map((line) => line.slice(0, line.indexOf('=')));
        assert.match(raw(language), /^[\x00-\x7f]*$/);
        assert.equal(new Set(keys).size, keys.length, 'a key occurs twice');
        Object.entries(bundle(language)).forEach(([key, text]) => {
            assert.ok(text.trim().length > 0, key + ' is empty');
            assert.ok(!text.includes('\''), key + ' holds an apostrophe');
        });
    });
});

test('a text for one has a text for many', () => {
    const keys = Object.keys(bundle('en'));

    keys.filter((key) => key.endsWith('.one')).forEach((key) =>
        assert.ok(keys.includes(key.replace(/one$/, 'many')), key));
});

test('every key that a script names in full exists', () => {
    const known = bundle('en');

    filesBelow(WEB, '.js').forEach((file) => {
        const script = fs.readFileSync(file, 'utf8');
        for (const [, key] of script.matchAll(/\.text\('(cx\.[a-z0-9.-]+)'[,)]/g)) {
            assert.ok(key in known, file + ' uses ' + key);
        }
        for (const [, key] of script.matchAll(/\.count\('(cx\.[a-z0-9.-]+)',/g)) {
            assert.ok(key + '.many' in known, file + ' counts ' + key);
        }
    });
});

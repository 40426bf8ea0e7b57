'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const {WEB, filesBelow} = require('./support/modules');
const {RESOURCES, filesOf} = require('../web/resources');

const README = fs.readFileSync(path.join(WEB, 'README.md'), 'utf8');

function named(key) {
    const from = README.indexOf('### `' + key + '`');
    assert.ok(from >= 0, 'README has no section on ' + key);
    const next = README.slice(from + 3).search(/\n##/);
    return README.slice(from, from + 3 + next);
}

function dependenciesIn(file) {
    const script = fs.readFileSync(path.join(WEB, file), 'utf8');
    const list = script.match(/^(?:define\('[^']+',|require\()\s*\[([^\]]*)\]/m);
    return Array.from(list[1].matchAll(/'(cx\/[^']+)'/g), (found) => found[1].replace(/^cx\//, '') + '.js');
}

test('every script and style belongs to exactly one web-resource', () => {
    const listed = Object.values(RESOURCES).flatMap((resource) => resource.files).sort();
    const present = filesBelow(WEB, '.js').concat(filesBelow(WEB, '.css'))
        .map((file) => path.relative(WEB, file).split(path.sep).join('/')).sort();

    assert.deepEqual(listed, present);
});

test('what a script needs is on the page before it', () => {
    Object.keys(RESOURCES).forEach((key) => {
        const files = filesOf(key);
        files.filter((file) => file.endsWith('.js')).forEach((file) => dependenciesIn(file).forEach((needed) =>
            assert.ok(files.indexOf(needed) >= 0 && files.indexOf(needed) < files.indexOf(file),
                key + ': ' + file + ' needs ' + needed)));
    });
});

test('README lists the files of each web-resource in the same order', () => {
    Object.entries(RESOURCES).forEach(([key, resource]) => {
        const listed = Array.from(named(key).matchAll(/`([a-z-]+\/[a-z-]+\.(?:js|css))`/g), (found) => found[1]);
        assert.deepEqual(listed, resource.files, key);
    });
});

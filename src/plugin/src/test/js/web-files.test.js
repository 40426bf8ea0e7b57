'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const {WEB, filesBelow} = require('./support/modules');

const TEMPLATES = path.join(WEB, '../templates');

function eachFile(endings, check) {
    endings.flatMap((ending) => filesBelow(WEB, ending)).forEach((file) =>
        check(fs.readFileSync(file, 'utf8'), path.relative(WEB, file)));
}

test('no file is longer than 300 lines', () => {
    eachFile(['.js', '.css'], (text, name) => assert.ok(text.split('\n').length <= 301, name));
});

test('no script makes markup or code from text', () => {
    eachFile(['.js'], (text, name) =>
        assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/, name));
});

test('every module is named after its file', () => {
    eachFile(['.js'], (text, name) => {
        const defined = text.match(/^define\('([^']+)'/m);
        if (defined) {
            assert.equal(defined[1], 'cx/' + name.replace(/\.js$/, ''));
        }
    });
});

test('only tokens.css names a colour, save the backdrop that no token reaches', () => {
    eachFile(['.css'], (text, name) => {
        if (name !== path.join('kit', 'tokens.css')) {
            const without = text.replace(/::backdrop \{[^}]*\}/g, '');
            assert.doesNotMatch(without, /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i, name);
        }
    });
});

test('every token that a style uses is defined', () => {
    const tokens = fs.readFileSync(path.join(WEB, 'kit/tokens.css'), 'utf8');

    eachFile(['.css'], (text, name) => {
        for (const [, token] of text.matchAll(/var\(--cx-([a-z-]+)/g)) {
            const local = new RegExp('--cx-' + token + ':').test(text) || ['shape', 'cut', 'fill', 'ink'].includes(token);
            assert.ok(local || tokens.includes('--cx-' + token + ':'), name + ' uses --cx-' + token);
        }
    });
});

test('templates hold no script, no style and no handler', () => {
    filesBelow(TEMPLATES, '.vm').forEach((file) =>
        assert.doesNotMatch(fs.readFileSync(file, 'utf8'), /<script|<style|\sstyle=|\son[a-z]+=/i, file));
});

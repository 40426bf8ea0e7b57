'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {createDocument} = require('./support/fake-document');

const {h, create, fill, isSafeLink} = load('cx/kit/h');

test('text from data becomes a text node, never markup', () => {
    const element = create(h('p', {}, '<img src=x onerror=alert(1)>'), createDocument());

    assert.deepEqual(element.children, [{text: '<img src=x onerror=alert(1)>'}]);
});

test('nested lists are flattened; null, false and empty text are left out, 0 is kept', () => {
    const node = h('ul', {}, [[h('li', {}, 'a')], null, false, '', undefined], 0);

    assert.equal(node.children.length, 2);
    assert.equal(node.children[1], 0);
});

test('functions become listeners, style goes through the style object, true becomes an empty attribute', () => {
    const pressed = () => undefined;
    const element = create(h('button', {onClick: pressed, style: {width: '40%'}, hidden: true, title: null}, 'Go'),
        createDocument());

    assert.equal(element.listeners.click, pressed);
    assert.deepEqual(element.styles, {width: '40%'});
    assert.deepEqual(element.attributes, {hidden: ''});
});

test('everything inside svg is made in the namespace of svg', () => {
    const element = create(h('svg', {}, h('g', {}, h('path', {d: 'M0 0'}))), createDocument());

    assert.match(element.children[0].children[0].namespace, /svg$/);
});

test('links that could run script are left out', () => {
    const made = (href) => create(h('a', {href: href}, 'x'), createDocument()).attributes;

    assert.deepEqual(made('javascript:alert(1)'), {});
    assert.deepEqual(made(' JaVaScRiPt:alert(1)'), {});
    assert.deepEqual(made('java\nscript:alert(1)'), {});
    assert.deepEqual(made('data:text/html,x'), {});
    assert.deepEqual(made('https://example.org/a'), {href: 'https://example.org/a'});
});

test('relative addresses and mail are safe links', () => {
    assert.ok(isSafeLink('/jira/browse/CX-1'));
    assert.ok(isSafeLink('?cxTab=delivery'));
    assert.ok(isSafeLink('mailto:a@example.org'));
    assert.ok(!isSafeLink('vbscript:x'));
});

test('filling replaces what was there and gives the first element', () => {
    const document = createDocument();
    const host = create(h('div', {}, 'old'), document);

    const first = fill(host, h('p', {}, 'new'), h('p', {}, 'newer'));

    assert.equal(host.children.length, 2);
    assert.equal(first, host.children[0]);
});

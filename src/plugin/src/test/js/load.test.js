'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {createDocument} = require('./support/fake-document');
const {textsIn} = require('./support/bundles');

const loading = load('cx/kit/load');
const en = textsIn('en');

function aHost() {
    const host = createDocument().createElement('div');
    host.removeAttribute = (name) => delete host.attributes[name];
    return host;
}

/** A promise that is settled by hand. */
function later() {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, {resolve, reject}));
    return made;
}

function shows(host, log) {
    return (what) => {
        log.push(what);
        host.replaceChildren({text: what});
    };
}

test('an answer that comes after a newer question is not shown over the newer one', async () => {
    const [host, shown, early, late] = [aHost(), [], later(), later()];
    const first = loading.load(host, en, () => late.promise, shows(host, shown), true);
    const second = loading.load(host, en, () => early.promise, shows(host, shown), true);

    early.resolve('matrix');
    await second;
    late.resolve('form');
    await first;

    assert.deepEqual(shown, ['matrix']);
    assert.equal(host.getAttribute('aria-busy'), null);
});

test('a failure of an older question does not take the newer answer away', async () => {
    const [host, shown, late] = [aHost(), [], later()];
    const first = loading.load(host, en, () => late.promise, shows(host, shown), true);
    await loading.load(host, en, () => Promise.resolve('matrix'), shows(host, shown), true);

    late.reject(Object.assign(new Error('gone'), {name: 'RestError', status: 500, errors: []}));
    await first;

    assert.deepEqual(host.children, [{text: 'matrix'}]);
});

test('the host stays busy until the newest question is answered', async () => {
    const [host, shown, late] = [aHost(), [], later()];
    const first = loading.load(host, en, () => Promise.resolve('form'), shows(host, shown), true);
    const second = loading.load(host, en, () => late.promise, shows(host, shown), true);

    await first;
    assert.equal(host.getAttribute('aria-busy'), 'true');
    late.resolve('matrix');
    await second;

    assert.equal(host.getAttribute('aria-busy'), null);
});

test('what is shown without loading ends the questions before it', async () => {
    const [host, shown, late] = [aHost(), [], later()];
    const first = loading.load(host, en, () => late.promise, shows(host, shown), true);

    loading.end(host);
    late.resolve('form');
    await first;

    assert.deepEqual(shown, []);
    assert.equal(host.getAttribute('aria-busy'), null);
});

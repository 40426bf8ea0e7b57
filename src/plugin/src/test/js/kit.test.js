'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const {load} = require('./support/modules');
const {createDocument} = require('./support/fake-document');
const {textsIn} = require('./support/bundles');
const {textOf, byTag} = require('./support/tree');

const {createRest, RestError, address, errorsOf} = load('cx/kit/rest');
const settings = load('cx/kit/settings');
const notice = load('cx/kit/notice');
const links = load('cx/kit/links');
const deliveries = load('cx/kit/deliveries');
const en = textsIn('en');

function answering(status, body, calls) {
    return (path, options) => {
        calls.push({path, options});
        return Promise.resolve({ok: status < 300, status, text: () => Promise.resolve(body)});
    };
}

test('addresses escape each part, keep the slash of a stage and drop parameters without a value', () => {
    assert.equal(address(['programmes', 'a b', 'cells', 'main/order'], {journey: '', q: 'x&y', limit: 5}),
        '/programmes/a%20b/cells/main/order?q=x%26y&limit=5');
});

test('calls go to the plugin under the context path, as the signed-in person', async () => {
    const calls = [];
    const rest = createRest('/jira', answering(200, '{"values":[]}', calls));

    assert.deepEqual(await rest.get(['programmes']), {values: []});
    assert.equal(calls[0].path, '/jira/rest/cx/1.0/programmes');
    assert.equal(calls[0].options.credentials, 'same-origin');
    assert.equal(calls[0].options.headers['X-Atlassian-Token'], 'no-check');
});

test('JSON is sent as JSON, a table as it is', async () => {
    const calls = [];
    const rest = createRest('', answering(200, '', calls));

    assert.deepEqual(await rest.post(['a'], {b: 1}), {});
    await rest.postCsv(['import'], 'title\nx', {dryRun: 'true'});

    assert.equal(calls[0].options.body, '{"b":1}');
    assert.equal(calls[0].options.headers['Content-Type'], 'application/json');
    assert.equal(calls[1].options.body, 'title\nx');
    assert.equal(calls[1].options.headers['Content-Type'], 'text/csv');
});

test('a refusal carries status and messages, of both shapes of errors', async () => {
    const rest = createRest('', answering(422, '{"errors":[{"field":"key","message":"Taken."}]}', []));

    await assert.rejects(rest.get(['x']), (error) => error instanceof RestError && error.status === 422
        && error.detail === 'Taken.');
    assert.deepEqual(errorsOf({errorMessages: ['No.'], errors: {jql: 'Bad.'}}).map((error) => error.message),
        ['No.', 'Bad.']);
});

test('an answer that is a page instead of JSON is a refusal too', async () => {
    await assert.rejects(createRest('', answering(200, '<html>', [])).get(['x']), (error) => error.status === 502);
    await assert.rejects(createRest('', answering(500, '<html>', [])).get(['x']), (error) => error.status === 500);
});

test('no answer at all is told apart by status 0', async () => {
    const rest = createRest('', () => Promise.reject(new TypeError('Failed to fetch')));

    await assert.rejects(rest.get(['x']), (error) => error.name === 'RestError' && error.status === 0);
});

test('broken markup is told by component and attribute', () => {
    const element = createDocument().createElement('div');
    element.setAttribute('data-cx-module', 'issue-panel');
    assert.throws(() => settings.read(element), /"issue-panel".*data-cx-texts is missing/);

    element.setAttribute('data-cx-texts', '{broken');
    assert.throws(() => settings.read(element), /data-cx-texts is not JSON/);
});

test('settings give texts, rights and further attributes', () => {
    const element = createDocument().createElement('div');
    Object.entries({texts: '{"a":"b"}', locale: 'fi', 'context-path': '', rights: 'view triage'})
        .forEach(([name, value]) => element.setAttribute('data-cx-' + name, value));

    const own = settings.read(element);

    assert.equal(own.texts.text('a'), 'b');
    assert.deepEqual(['view', 'triage', 'manage'].map(own.may), [true, true, false]);
    assert.equal(own.optional('tab'), '');
    assert.throws(() => own.required('issue'), /data-cx-issue/);
});

test('every kind of failure has its words, and only what may pass has a retry', () => {
    const said = (status) => notice.failure(new RestError(status, [], '/x'), en, () => undefined);

    assert.match(textOf(said(403)), /You do not have the right/);
    assert.match(textOf(said(404)), /Nothing to show here/);
    assert.match(textOf(said(409)), /Somebody changed this/);
    assert.match(textOf(said(0)), /did not answer/);
    assert.deepEqual([0, 401, 403, 404, 409, 500].map((status) => byTag(said(status), 'button').length),
        [1, 0, 0, 0, 1, 1]);
});

test('messages of the server are shown with the failure', () => {
    const shown = notice.failure(new RestError(422, [{message: 'The key is taken.'}], '/x'), en);

    assert.match(textOf(shown), /The key is taken\./);
});

test('links to Jira escape what they carry', () => {
    assert.equal(links.navigator('/jira', 'issue in f("a&b")'), '/jira/issues/?jql=issue%20in%20f(%22a%26b%22)');
    assert.equal(links.issue('/jira', 'CX-1'), '/jira/browse/CX-1');
    assert.match(links.page('', 'CX', 'bank', 'delivery'), /^\/projects\/CX\?selectedItem=.*&cxProgramme=bank&cxTab=delivery$/);
});

test('a stage is set on the issue\'s open link to that principle, with the version that was read', async () => {
    const sent = [];
    const open = {key: 'd2', version: 3, issue: 'A-1', principle: 'price', stage: null};
    const rest = {
        get: () => Promise.resolve({values: [{...open, key: 'd1', issue: 'A-2'}, {...open, key: 'd0', stage: 'm/a'}, open]}),
        patch: (path, body) => sent.push({path, body})
    };

    await deliveries.complete(rest, 'bank', 'A-1', 'price', 'm/b');

    assert.deepEqual(sent, [{path: ['programmes', 'bank', 'deliveries', 'd2'], body: {version: 3, stage: 'm/b'}}]);
    assert.equal(await deliveries.complete(rest, 'bank', 'A-1', 'other', 'm/b'), null);
});

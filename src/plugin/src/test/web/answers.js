'use strict';

/** Answers in the shapes of the REST contract. The first part of the path says which case is played. */
const pains = require('./pains');
const programme = require('./programme-file');
const story = require('./story');

const NO_TOTALS = {promised: 0, NOT_PLANNED: 0, PLANNED: 0, IN_DELIVERY: 0, DELIVERED: 0, PROVEN: 0};
const EMPTY = {...story.MATRIX, stages: [], principles: [], cells: [], stageNotSet: [], totals: NO_TOTALS,
    deliveryIndex: null};
const EMPTY_VISION = {number: 1, status: 'DRAFT', sentence: '', principles: [], targetGroups: [], tests: []};

let links = [
    {key: 'd-1', version: 1, issue: 'LB-287', principle: 'day-one', stage: 'main/connect'},
    {key: 'd-2', version: 1, issue: 'LB-287', principle: 'know', stage: null},
    {key: 'd-3', version: 1, issue: 'LB-301', principle: 'know', stage: null},
    {key: 'd-4', version: 1, issue: 'LB-318', principle: 'price', stage: null}
];

function ok(body) {
    return {status: 200, body: body};
}

function list(values) {
    return ok({start: 0, limit: 50, total: values.length, values: values});
}

function refusal(status, message) {
    return {status: status, body: {errors: [{field: null, code: 'refused', message: message}]}};
}

function matrix() {
    const open = links.filter((link) => !link.stage).map(({issue, principle}) => ({issue, principle}));
    return {...story.MATRIX, stageNotSet: open};
}

function search() {
    const issues = story.ISSUES.concat({key: 'LB-287', summary: 'Installer app shows the order and the promise',
        issueType: 'Epic', status: 'In Progress'}, {key: 'LB-301', summary: 'Order tracking page', issueType: 'Epic'});
    return ok({issues: issues.map((issue) => ({key: issue.key, fields: {summary: issue.summary,
        issuetype: {name: issue.issueType}, status: {name: issue.status || 'To Do'}}}))});
}

const REFUSED = {
    forbidden: () => refusal(403, ''),
    missing: () => refusal(404, ''),
    broken: () => refusal(500, '')
};

function whole(full, empty) {
    return (url, scenario) => ok(scenario === 'empty' ? empty : full());
}

function many(full) {
    return (url, scenario) => list(scenario === 'empty' ? [] : full(url));
}

const GET = [
    [/\/programmes$/, (url, scenario) => list(scenario === 'none' ? [] : [story.PROGRAMME])],
    [/\/programmes\/[\w-]+$/, () => ok({...story.PROGRAMME, purpose: programme.FILE.purpose,
        customerStrategy: programme.FILE.customerStrategy})],
    [/\/vision$/, whole(() => ({...programme.FILE.vision, number: programme.FILE.vision.version}), EMPTY_VISION)],
    [/\/metrics$/, many(() => programme.FILE.metrics)],
    [/\/journeys$/, many(() => [programme.JOURNEY])],
    [/\/functions$/, many(() => programme.FUNCTIONS)],
    [/\/principles$/, many(() => programme.PRINCIPLES)],
    [/\/pain-points$/, many((url) => pains.listed(url.searchParams))],
    [/\/deliveries$/, many((url) => url.searchParams.has('issue')
        ? links.filter((link) => link.issue === url.searchParams.get('issue')) : programme.FILE.deliveries)],
    [/\/delivery-matrix$/, whole(matrix, EMPTY)],
    [/\/delivery-matrix\/history$/, many(() => story.HISTORY)],
    [/\/cells\/([\w-]+)\/([\w-]+\/[\w-]+)$/, (url, scenario, found) => ok(story.cellDetail(found[1], found[2]))],
    [/\/rest\/api\/2\/search$/, search]
];

function add(body) {
    const link = {...JSON.parse(body), key: 'd-' + (links.length + 10), version: 1};
    links = links.concat(link);
    return ok(link);
}

function change(key, body) {
    links = links.map((link) => link.key === key ? {...link, ...JSON.parse(body)} : link);
    return ok(links.find((link) => link.key === key));
}

function remove(key) {
    links = links.filter((link) => link.key !== key);
    return {status: 204, body: ''};
}

const ROUTES = {
    GET: GET,
    POST: [
        [/\/deliveries$/, (url, scenario, found, body) => add(body)],
        [/\/pain-points\/raise$/, (url, scenario, found, body) =>
            ({...ok(pains.raise(JSON.parse(body).keys)), delay: 400})],
        [/\/pain-points\/import$/, (url) => ok(pains.importReport(url.searchParams))]
    ],
    PATCH: [[/\/deliveries\/([\w-]+)$/, (url, scenario, found, body) => change(found[1], body)]],
    DELETE: [[/\/deliveries\/([\w-]+)$/, (url, scenario, found) => remove(found[1])]]
};

function answer(method, url, body) {
    const scenario = url.pathname.split('/')[1];
    if (REFUSED[scenario]) {
        return REFUSED[scenario]();
    }
    const route = (ROUTES[method] || []).find(([pattern]) => pattern.test(url.pathname));
    return route ? route[1](url, scenario, url.pathname.match(route[0]), body) : refusal(404, 'No such resource');
}

module.exports = {answer};

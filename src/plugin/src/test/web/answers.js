'use strict';

/** Answers in the shapes of the REST contract. The first part of the path says which case is played. */
const story = require('./story');

const EMPTY = {...story.MATRIX, stages: [], principles: [], cells: [], stageNotSet: [],
    totals: {promised: 0, NOT_PLANNED: 0, PLANNED: 0, IN_DELIVERY: 0, DELIVERED: 0, PROVEN: 0}, deliveryIndex: null};

function ok(body) {
    return {status: 200, body: body};
}

function list(values) {
    return ok({start: 0, limit: 50, total: values.length, values: values});
}

function refusal(status, message) {
    return {status: status, body: {errors: [{field: null, code: 'refused', message: message}]}};
}

const CASES = {
    forbidden: () => refusal(403, ''),
    missing: () => refusal(404, ''),
    broken: () => refusal(500, '')
};

const GET = [
    [/\/programmes$/, (url, scenario) => list(scenario === 'empty' ? [] : [story.PROGRAMME])],
    [/\/programmes\/[\w-]+$/, () => ok(story.PROGRAMME)],
    [/\/journeys$/, () => list(story.JOURNEYS)],
    [/\/delivery-matrix$/, (url, scenario) => ok(scenario === 'empty' ? EMPTY : story.MATRIX)],
    [/\/delivery-matrix\/history$/, () => list(story.HISTORY)],
    [/\/cells\/([\w-]+)\/([\w-]+\/[\w-]+)$/, (url, scenario, found) => ok(story.cellDetail(found[1], found[2]))]
];

const ROUTES = {GET: GET};

function answer(method, url, body) {
    const scenario = url.pathname.split('/')[1];
    const routes = ROUTES[method] || [];
    const route = routes.find(([pattern]) => pattern.test(url.pathname));
    if (CASES[scenario]) {
        return CASES[scenario]();
    }
    return route ? route[1](url, scenario, url.pathname.match(route[0]), body) : refusal(404, 'No such resource');
}

module.exports = {answer, ROUTES, ok, list, refusal};

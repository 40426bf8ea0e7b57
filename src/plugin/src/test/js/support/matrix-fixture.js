'use strict';

/** A small answer of /delivery-matrix with a cell in every state. */
const STAGES = [
    {key: 'main/discover', name: 'Discover', phase: 'BEFORE'},
    {key: 'main/order', name: 'Order', phase: 'DURING'},
    {key: 'main/use', name: 'Everyday use', phase: 'AFTER'}
];

function aCell(principle, stage, state, more) {
    return {principle, stage, promised: state !== 'NOT_PROMISED', state, progress: null,
        work: {total: 0, countable: 0, toDo: 0, inProgress: 0, delivered: 0, cancelled: 0, unmapped: 0},
        metric: null, openPainPoints: 0, notes: [], ...more};
}

function aMetric(more) {
    return {key: 'csat', value: 0.89, low: 0.86, high: 0.914, n: 505, target: 0.85, ...more};
}

function aMatrix(more) {
    return {
        programme: 'broadband', asOf: '2026-11-22T12:05:00Z', scope: 'VIEWER', stages: STAGES,
        principles: [
            {key: 'price', name: 'One price', layer: 'PRICE', promised: 3, delivered: 3, proven: 1},
            {key: 'day-one', name: 'Online on day one', layer: 'QUALITY', promised: 3, delivered: 0, proven: 0},
            {key: 'once', name: 'Say it once', layer: null, promised: 0, delivered: 0, proven: 0}
        ],
        cells: [
            aCell('price', 'main/discover', 'DELIVERED', {notes: ['unmeasured']}),
            aCell('price', 'main/order', 'DELIVERED', {notes: ['delivered-not-felt'],
                metric: aMetric({value: 0.68, low: 0.626, high: 0.729, n: 312})}),
            aCell('price', 'main/use', 'PROVEN', {metric: aMetric()}),
            aCell('day-one', 'main/discover', 'NOT_PLANNED', {notes: ['no-linked-work']}),
            aCell('day-one', 'main/order', 'PLANNED', {progress: 0, work: {total: 3, countable: 3, delivered: 0}}),
            aCell('day-one', 'main/use', 'IN_DELIVERY', {progress: 0.625, openPainPoints: 1,
                work: {total: 9, countable: 8, delivered: 5}}),
            aCell('once', 'main/use', 'NOT_PROMISED', {notes: ['work-without-promise'], work: {total: 2}})
        ],
        stageNotSet: [{issue: 'PAY-7', principle: 'price'}],
        totals: {promised: 6, NOT_PLANNED: 1, PLANNED: 1, IN_DELIVERY: 1, DELIVERED: 2, PROVEN: 1},
        deliveryIndex: 0.5,
        ...more
    };
}

module.exports = {aMatrix, aCell, aMetric};

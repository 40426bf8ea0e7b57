'use strict';

/** A believable company, Lumivirta Broadband, in the shapes of the REST contract; for looking at the components. */
const AS_OF = '2026-11-22T12:05:00Z';

const STAGES = [
    ['discover', 'Discover', 'BEFORE'], ['choose', 'Choose', 'BEFORE'], ['order', 'Order', 'DURING'],
    ['connect', 'Get connected', 'DURING'], ['use', 'Everyday use', 'AFTER'], ['help', 'Get help', 'AFTER']
].map(([key, name, phase]) => ({key: 'main/' + key, name, phase}));

const PRINCIPLES = [
    {key: 'price', name: 'One price, no surprises', layer: 'PRICE', promised: 4, delivered: 3, proven: 1},
    {key: 'day-one', name: 'Online on day one', layer: 'QUALITY', promised: 4, delivered: 0, proven: 0},
    {key: 'know', name: 'Always know what happens next', layer: 'VALUE', promised: 4, delivered: 2, proven: 1},
    {key: 'once', name: 'Say it once', layer: 'VALUE', promised: 3, delivered: 0, proven: 0}
];

function work(delivered, inProgress, toDo, cancelled) {
    const countable = delivered + inProgress + toDo;
    return {total: countable + (cancelled || 0), countable, toDo, inProgress, delivered, cancelled: cancelled || 0,
        unmapped: 0};
}

function metric(key, value, low, high, n, target) {
    return {key, value, low, high, n, target};
}

function cell(principle, stage, state, more) {
    const amount = more && more.work;
    return {principle, stage: 'main/' + stage, promised: state !== 'NOT_PROMISED', state,
        progress: amount && amount.countable ? amount.delivered / amount.countable : null,
        work: work(0, 0, 0), metric: null, openPainPoints: 0, notes: [], ...more};
}

const NO_WORK = {notes: ['no-linked-work']};

const CELLS = [
    cell('price', 'discover', 'DELIVERED', {work: work(4, 0, 0), notes: ['unmeasured']}),
    cell('price', 'choose', 'PROVEN', {work: work(6, 0, 0), metric: metric('csat-1', 0.891, 0.861, 0.915, 505, 0.85)}),
    cell('price', 'order', 'DELIVERED', {work: work(5, 0, 0, 1), notes: ['delivered-not-felt', 'parent-still-open'],
        metric: metric('csat-2', 0.68, 0.626, 0.729, 312, 0.85), openPainPoints: 2}),
    cell('price', 'use', 'IN_DELIVERY', {work: work(5, 1, 2)}),
    cell('day-one', 'choose', 'PLANNED', {work: work(0, 0, 3)}),
    cell('day-one', 'order', 'IN_DELIVERY', {work: work(4, 3, 2)}),
    cell('day-one', 'connect', 'IN_DELIVERY', {work: work(7, 2, 1, 1), openPainPoints: 1,
        metric: metric('csat-3', 0.71, 0.646, 0.767, 214, 0.8), notes: ['sub-task-started']}),
    cell('day-one', 'use', 'NOT_PROMISED', {work: work(1, 1, 0), notes: ['work-without-promise']}),
    cell('day-one', 'help', 'NOT_PLANNED', NO_WORK),
    cell('know', 'order', 'PROVEN', {work: work(5, 0, 0), metric: metric('csat-4', 0.899, 0.86, 0.929, 298, 0.8)}),
    cell('know', 'connect', 'IN_DELIVERY', {work: work(2, 2, 2)}),
    cell('know', 'use', 'DELIVERED', {work: work(4, 0, 0), notes: ['too-few-responses'],
        metric: metric('csat-5', 0.83, 0.6, 0.94, 18, 0.8)}),
    cell('know', 'help', 'NOT_PLANNED', NO_WORK),
    cell('once', 'order', 'NOT_PLANNED', NO_WORK),
    cell('once', 'connect', 'PLANNED', {work: work(0, 0, 5)}),
    cell('once', 'help', 'IN_DELIVERY', {work: work(3, 4, 5), openPainPoints: 3})
];

const MATRIX = {programme: 'broadband', asOf: AS_OF, scope: 'PROGRAMME', stages: STAGES, principles: PRINCIPLES,
    cells: CELLS, stageNotSet: [{issue: 'LB-287', principle: 'know'}, {issue: 'LB-301', principle: 'know'},
        {issue: 'LB-318', principle: 'price'}],
    totals: {promised: 15, NOT_PLANNED: 3, PLANNED: 2, IN_DELIVERY: 5, DELIVERED: 3, PROVEN: 2},
    deliveryIndex: 5 / 15};

const HISTORY = [['2026-01-31', 1], ['2026-03-31', 1], ['2026-04-30', 2], ['2026-06-30', 3], ['2026-09-30', 3],
    ['2026-10-31', 4]].map(([date, delivered]) => ({date, deliveryIndex: delivered / 15}));

const PROGRAMME = {key: 'broadband', name: 'Home broadband', homeProject: 'LB', version: 3,
    purpose: 'Homes that stay connected, whatever happens in them.',
    customerStrategy: 'Keep the households that we have by being the one supplier they never have to chase.'};

const JOURNEYS = [{key: 'main', name: 'Getting connected at home', version: 1}];

const ISSUES = [
    ['LB-291', 'Work order shows the order lines', 'Story', 'Done', 'done', 'DELIVERED'],
    ['LB-292', 'Technician confirms equipment the day before', 'Story', 'In Progress', 'indeterminate', 'STARTED'],
    ['LB-305', 'Customer sees who comes and with what', 'Story', 'To Do', 'new', 'TO_DO'],
    ['LB-309', 'Paper leaflet with the router', 'Task', 'Done', 'done', 'CANCELLED']
].map(([key, summary, issueType, status, statusCategory, kind]) =>
    ({key, summary, issueType, status, statusCategory, kind}));

function cellDetail(principle, stage) {
    const found = CELLS.find((each) => each.principle === principle && each.stage === stage)
        || cell(principle, stage.replace('main/', ''), 'NOT_PROMISED');
    const empty = found.work.total === 0;
    return {...found, issues: empty ? [] : ISSUES, jql: 'issue in cxDelivering("' + principle + '", "' + stage + '")',
        painPoints: found.openPainPoints === 0 ? [] : [
            {key: 'pp-1', title: 'Technician arrives without knowing what was ordered', state: 'ACCEPTED', severity: 5,
                issue: 'LB-266'},
            {key: 'pp-2', title: 'Appointment window is eight hours long', state: 'TRIAGED', severity: 3, issue: null}
        ].slice(0, found.openPainPoints)};
}

module.exports = {PROGRAMME, JOURNEYS, MATRIX, HISTORY, STAGES, PRINCIPLES, ISSUES, cellDetail};

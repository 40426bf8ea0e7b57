'use strict';

/** Pain points of the invented company. */
const EVIDENCE = [
    {kind: 'SURVEY', quote: 'He asked me which router I had bought. I thought he was bringing it.', date: '2026-11-03',
        count: 90},
    {kind: 'SUPPORT_TICKET', quote: 'Second visit booked because equipment was missing', date: '2026-10-28', count: 38,
        link: 'https://example.org/tickets/38'},
    {kind: 'OBSERVATION', quote: 'Work order shows the address, not the order lines', date: '2026-10-14', count: 6}
];

function parts(value, severity, frequency, reach) {
    return value === null ? {factors: [], missing: ['needs-frequency', 'needs-reach']} : {missing: [], factors: [
        {input: 'severity', value: severity, reasons: []}, {input: 'frequency', value: frequency, reasons: []},
        {input: 'reach', value: reach / 8000, reasons: []}, {input: 'moment', value: 1.5, reasons: ['worst-stage']},
        {input: 'confidence', value: 1, reasons: ['measured']}]};
}

function pain(key, title, stage, severity, frequency, reach, owner, state, issue, score) {
    return {key, title, description: '', stage: stage ? 'main/' + stage : null, severity, frequency, reach,
        function: owner, state, issue, breaks: [], evidence: [], capturedAt: '2026-10-01', version: 1,
        priority: score, priorityParts: parts(score, severity, frequency, reach)};
}

const PAINS = [
    {...pain('pp-1', 'Technician arrives without knowing what was ordered', 'connect', 5, 0.42, 5200, 'field',
        'ACCEPTED', 'LB-266', 40.95), evidence: EVIDENCE, breaks: ['day-one'],
    description: 'The order lines do not reach the work order, so the technician finds out at the door.'},
    pain('pp-2', 'No word between the order and installation day', 'order', 4, 0.61, 6400, null, 'TRIAGED', null, 39.04),
    pain('pp-3', 'Appointment window is eight hours long', 'connect', 3, 0.7, 5200, 'field', 'TRIAGED', null, 33.4),
    pain('pp-4', 'Fault must be explained again at every transfer', 'help', 4, 0.55, 3900, 'service', 'IN_DELIVERY',
        'LB-214', 32.2),
    pain('pp-5', 'First bill is higher than the price in the offer', 'use', 5, 0.24, 6000, 'billing', 'ACCEPTED', null,
        18),
    pain('pp-6', 'Outage page is updated an hour late', 'help', 4, 0.46, 2400, 'product', 'RESOLVED', 'LB-171', 16.6),
    pain('pp-7', 'Speed promised in the shop is not the speed at home', 'choose', 5, 0.09, 7300, 'product',
        'IN_DELIVERY', 'LB-188', 8.2),
    pain('pp-8', 'Chat closes while the agent is looking something up', 'help', 3, 0.31, 3900, 'service', 'CAPTURED',
        null, 7.3),
    pain('pp-9', 'Old router has to be returned by post', 'connect', 2, null, null, null, 'CAPTURED', null, null),
    pain('pp-10', 'Leaflet is printed on glossy paper', null, 1, 0.02, 300, 'product', 'REJECTED', null, 0.1)
];

function listed(query) {
    const fits = (name, value) => !query.get(name) || query.get(name) === value;
    return PAINS.filter((each) => fits('state', each.state) && fits('stage', each.stage) && fits('issue', each.issue)
        && each.title.toLowerCase().includes((query.get('q') || '').toLowerCase()));
}

let imported = false;

/** What an import of the complaints table says: new at first, all known the second time. */
function importReport(query) {
    const dryRun = query.get('dryRun') !== 'false';
    const titles = ['Improper contact or sharing of info', 'Cont\'d attempts collect debt not owed',
        'Identity theft / Fraud / Embezzlement', 'Account opening, closing, or management'];
    const action = imported ? 'UNCHANGED' : 'CREATED';
    const report = {dryRun, written: !dryRun && !imported, rows: 280, known: imported ? 280 : 0, evidence: 280,
        customers: 280, mapped: {}, ignored: [], created: imported ? 0 : 4, updated: 0, unchanged: imported ? 4 : 0,
        painPoints: titles.map((title, at) => ({key: 'in-' + at, title, action, rows: 70, customers: 70})),
        errors: imported ? [] : [{row: 17, column: 'date_received', code: 'date', message: 'This is no date: 31/02/16'}]};
    imported = imported || !dryRun;
    return report;
}

function raise(keys) {
    return {values: keys.map((key, at) => key === 'pp-8'
        ? {key, outcome: 'FAILED', errors: [{code: 'create', message: 'Component is required.'}]}
        : {key, outcome: 'RAISED', issue: 'LB-' + (400 + at)})};
}

module.exports = {PAINS, listed, importReport, raise};

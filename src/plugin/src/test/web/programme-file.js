'use strict';

/** The programme file of the invented company. */
const {PAINS} = require('./pains');
const story = require('./story');

function stage(key, name, phase, actions, emotion, valence, opportunities, touchpoints) {
    return {key, name, phase, actions, emotion, valence, opportunities,
        touchpoints: touchpoints.map(([title, moment]) => ({key: title.toLowerCase(), name: title, channel: 'any',
            momentOfTruth: Boolean(moment)}))};
}

const JOURNEY = {key: 'main', name: 'Getting connected at home', version: 1, stages: [
    stage('discover', 'Discover', 'BEFORE', 'Compare offers for the address', 'curious', 1, 'Speed check by address',
        [['Web shop'], ['Comparison site']]),
    stage('choose', 'Choose', 'BEFORE', 'Read terms, ask the household', 'cautious', 0, 'One price for two years',
        [['Web shop'], ['Shop']]),
    stage('order', 'Order', 'DURING', 'Order and pick a day', 'excited, anxious', 1, 'Show the whole way ahead',
        [['Web shop', true], ['Confirmation message']]),
    stage('connect', 'Get connected', 'DURING', 'Wait, let the technician in', 'hopeful, frustrated', -2,
        'Technician knows the order', [['Technician visit', true], ['Installer app']]),
    stage('use', 'Everyday use', 'AFTER', 'Work, watch, play', 'routine', null, 'Bill that explains itself',
        [['Bill'], ['Customer app']]),
    stage('help', 'Get help', 'AFTER', 'Report a fault', 'frustrated, relieved', -1, 'Say it once',
        [['Chat'], ['Phone', true]])
]};

const PROMISED = {};
story.MATRIX.cells.filter((cell) => cell.promised).forEach((cell) => {
    PROMISED[cell.principle] = (PROMISED[cell.principle] || []).concat(cell.stage);
});

const PRACTICE = {
    price: 'The price in the offer is the price on the bill, for as long as the offer said.',
    'day-one': 'The line works in the evening of the day that was promised, or a spare connection is in the house.',
    know: 'Before the customer asks, they have been told what happens next and when.',
    once: 'Whoever picks up the case knows what was said before.'
};

const PRINCIPLES = story.PRINCIPLES.map(({key, name, layer}, at) => ({key, name, layer, inPractice: PRACTICE[key],
    values: [], promisedAt: PROMISED[key], issue: 'LB-' + (11 + at), version: 1}));

const FUNCTIONS = [['field', 'Field installation'], ['service', 'Customer service'], ['billing', 'Billing'],
    ['product', 'Product development']].map(([key, name]) => ({key, name}));

const FILE = {schema: 'cx-programme/1', ...story.PROGRAMME,
    functions: FUNCTIONS, journeys: [JOURNEY], painPoints: PAINS,
    vision: {version: 3, status: 'DRAFT', sentence: 'Every home is online on the day we promised, at the price we said.',
        horizon: '2027-12-31', principles: PRINCIPLES,
        targetGroups: [
            {key: 'movers', name: 'Households on the move', primary: true, description: 'New address, new line, no time.',
                differentiator: 'A spare connection until the line works.'},
            {key: 'home', name: 'People who work at home', primary: false, description: 'An outage costs a working day.'}],
        tests: [{date: '2026-02-01', audience: 'INTERNAL', participants: 12, decision: 'REVISE',
            learned: 'Field installation reads “day one” as the day of the visit, customers as the day of the order.'}]},
    deliveries: Array.from({length: 79}, (none, at) => ({issue: 'LB-' + (200 + at), principle: 'price',
        stage: at % 3 === 0 ? 'main/order' : 'main/connect'})),
    metrics: ['principle:price', 'principle:day-one', 'principle:know', 'programme'].map((of, at) =>
        ({key: 'm-' + at, kind: 'CSAT', of: of}))};

module.exports = {FILE, JOURNEY, PRINCIPLES, FUNCTIONS};

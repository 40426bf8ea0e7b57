/**
 * The thread from purpose to metrics, as far as the programme file and the matrix show it.
 *
 * A segment is BROKEN when it holds nothing, THIN when a part of it is missing, else WHOLE.
 */
define('cx/overview-tab/model', [], function () {
    'use strict';

    function segment(name, tab, amount, missing, why) {
        const state = amount === 0 ? 'BROKEN' : missing > 0 ? 'THIN' : 'WHOLE';
        return {name, tab, amount, missing, state, why: state === 'THIN' ? why : state.toLowerCase()};
    }

    function text(name, tab, value) {
        return {...segment(name, tab, value && value.trim() ? 1 : 0, 0, ''), isText: true};
    }

    function stagesOf(file) {
        return (file.journeys || []).flatMap((journey) => journey.stages || []);
    }

    function open(pain) {
        return !['VERIFIED', 'REJECTED'].includes(pain.state);
    }

    function visionSegment(vision) {
        const written = vision && vision.sentence;
        return {...segment('vision', 'vision', written ? 1 : 0, written && vision.status === 'DRAFT' ? 1 : 0,
            'untested'), isText: true};
    }

    /**
     * @param file the programme file
     * @param answer the answer of /delivery-matrix
     * @returns eight segments in the order of the thread
     */
    function thread(file, answer) {
        const vision = file.vision || {};
        const principles = vision.principles || [];
        const pains = (file.painPoints || []).filter(open);
        const metrics = file.metrics || [];
        const measured = new Set(metrics.map((metric) => metric.of));
        const deliveries = file.deliveries || [];
        return [
            text('purpose', 'vision', file.purpose),
            text('strategy', 'vision', file.customerStrategy),
            visionSegment(vision),
            segment('principles', 'vision', principles.length,
                principles.filter((principle) => (principle.promisedAt || []).length === 0).length, 'unpromised'),
            segment('stages', 'journey', stagesOf(file).length,
                answer.principles.length === 0 ? 0 : answer.stages.filter((stage) => !answer.cells.some((cell) =>
                    cell.stage === stage.key && cell.promised)).length, 'silent'),
            segment('painpoints', 'pain-points', pains.length, pains.filter((pain) => !pain.function).length,
                'unowned'),
            segment('work', 'delivery', deliveries.length, answer.totals.NOT_PLANNED, 'nowork'),
            segment('metrics', 'vision', metrics.length, principles.filter((principle) =>
                !measured.has('principle:' + principle.key)).length, 'unmeasured')
        ];
    }

    /** What to do next, from the matrix: promises without work, work that is not felt, links without a stage. */
    function gaps(answer) {
        const principles = new Map(answer.principles.map((each) => [each.key, each.name]));
        const stages = new Map(answer.stages.map((each) => [each.key, each.name]));
        const place = (cell) => ({principle: principles.get(cell.principle), stage: stages.get(cell.stage)});
        const empty = answer.cells.filter((cell) => cell.state === 'NOT_PLANNED').map(place);
        const unfelt = answer.cells.filter((cell) => (cell.notes || []).includes('delivered-not-felt')).map(place);
        return unfelt.map((each) => ({kind: 'not-felt', ...each}))
            .concat(empty.map((each) => ({kind: 'no-work', ...each})))
            .concat(answer.stageNotSet.length > 0 ? [{kind: 'no-stage', amount: answer.stageNotSet.length}] : []);
    }

    return {thread, gaps};
});

/** An issue's place in the thread: what it delivers and where, what it is itself, and which pain points it removes. */
define('cx/issue-panel/model', ['cx/delivery-matrix/model', 'cx/stage-not-set/view'], function (matrix, open) {
    'use strict';

    function cellOf(answer, principle, stage, texts) {
        const found = answer.cells.find((cell) => cell.principle === principle.key && cell.stage === stage.key);
        const cell = found || {state: 'NOT_PROMISED', notes: [], openPainPoints: 0};
        return {...matrix.cellModel(principle, stage, cell, texts), metric: cell.metric || null};
    }

    /** A link without a stage counts at the principle's only promised stage, unless the answer lists it as not set. */
    function stageOf(link, answer, stages) {
        if (link.stage) {
            return answer.stages.find((stage) => stage.key === link.stage) || {key: link.stage, name: link.stage};
        }
        const listed = answer.stageNotSet.some((each) =>
            each.issue === link.issue && each.principle === link.principle);
        return !listed && stages.length === 1 ? stages[0] : null;
    }

    function delivery(link, answer, texts) {
        const principle = answer.principles.find((each) => each.key === link.principle)
            || {key: link.principle, name: link.principle, layer: null};
        const stages = open.stagesFor(answer, link.principle);
        const stage = stageOf(link, answer, stages);
        return {
            link: link,
            name: principle.name,
            layer: principle.layer ? texts.text('cx.delivery.layer.' + principle.layer.toLowerCase()) : '',
            stage: stage,
            stages: stages,
            cell: stage ? cellOf(answer, principle, stage, texts) : null
        };
    }

    /** When the issue stands for a principle: its cells where it is promised, and their roll-up. */
    function ownPrinciple(given, answer, texts) {
        const rolled = answer.principles.find((each) => each.key === given.key);
        if (!rolled) {
            return {name: given.name, rollUp: '', cells: []};
        }
        const cells = answer.stages.map((stage) => cellOf(answer, rolled, stage, texts))
            .filter((cell) => cell.state !== 'NOT_PROMISED');
        return {name: given.name, rollUp: matrix.rollUp(rolled, texts).sentence, cells: cells};
    }

    /**
     * @param issue key of the issue
     * @param data links, answer (of /delivery-matrix), principles and painPoints of the programme
     */
    function panelModel(issue, data, texts) {
        return {
            deliveries: data.links.map((link) => delivery(link, data.answer, texts)),
            principles: data.principles.filter((each) => each.issue === issue)
                .map((each) => ownPrinciple(each, data.answer, texts)),
            painPoints: data.painPoints.filter((each) => each.issue === issue),
            choices: data.answer.principles.map((each) => ({key: each.key, name: each.name,
                stages: open.stagesFor(data.answer, each.key)}))
        };
    }

    return {panelModel};
});

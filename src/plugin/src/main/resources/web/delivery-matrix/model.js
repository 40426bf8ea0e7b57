/**
 * Turns the answer of /delivery-matrix into rows, cells and sentences that a view only has to lay out.
 *
 * Pure: no page, no clock, no order of input that matters. Cells keep the order of the answer's stages.
 */
define('cx/delivery-matrix/model', ['cx/delivery-matrix/states', 'cx/delivery-matrix/metric'],
    function (states, metrics) {
        'use strict';

        /** What the notes of a delivered cell say about its proof, strongest first. */
        const PROOF = ['declined', 'too-few-responses', 'measured-before-delivery', 'target-met-but-not-certain',
            'unmeasured'];
        const ENOUGH_RESPONSES = 30;

        function noteOf(cell, known) {
            return known.find((note) => (cell.notes || []).includes(note));
        }

        function workLines(cell, texts) {
            const work = cell.work || {};
            return [texts.text('cx.delivery.work.done', texts.number(work.delivered), texts.number(work.countable))];
        }

        function metricLines(cell, texts) {
            return cell.metric
                ? [metrics.valueText(cell.metric, texts), metrics.targetText(cell.metric, texts)].filter(Boolean) : [];
        }

        function deliveredLines(cell, texts) {
            const note = noteOf(cell, PROOF) || 'unmeasured';
            const answers = note === 'too-few-responses' && cell.metric;
            return [answers
                ? texts.text('cx.delivery.cell.too-few-responses', texts.number(cell.metric.n),
                    texts.number(ENOUGH_RESPONSES))
                : texts.text('cx.delivery.cell.' + note)];
        }

        const LINES = {
            NOT_PROMISED: (cell, texts) => noteOf(cell, ['work-without-promise'])
                ? [texts.count('cx.delivery.cell.work-without-promise', (cell.work || {}).total || 0)] : [],
            NOT_PLANNED: (cell, texts) =>
                [texts.text('cx.delivery.cell.' + (noteOf(cell, ['all-cancelled']) || 'no-linked-work'))],
            PLANNED: workLines,
            IN_DELIVERY: workLines,
            DELIVERED: deliveredLines,
            PROVEN: metricLines,
            NOT_FELT: metricLines
        };

        function cellModel(principle, stage, cell, texts) {
            const state = states.shownState(cell);
            const look = states.look(state);
            const lines = LINES[state](cell, texts);
            const interval = cell.metric ? metrics.intervalText(cell.metric, texts) : '';
            const pains = cell.openPainPoints > 0
                ? texts.count('cx.delivery.cell.pain-points', cell.openPainPoints) : '';
            const word = states.word(state, texts);
            return {
                principle: principle.key,
                principleName: principle.name,
                stage: stage.key,
                stageName: stage.name,
                state: state,
                look: look,
                word: word,
                shortWord: states.shortWord(state, texts),
                lines: lines,
                interval: interval,
                bar: state === 'IN_DELIVERY' || state === 'PLANNED' ? cell.progress || 0 : null,
                openPainPoints: cell.openPainPoints || 0,
                opens: state !== 'NOT_PROMISED' || lines.length > 0,
                label: [principle.name, stage.name, word].concat(lines, interval
                    ? [texts.text('cx.delivery.metric.interval.long', interval)] : [], pains).filter(Boolean).join(', ')
            };
        }

        function rollUp(principle, texts) {
            const delivered = texts.number(principle.delivered);
            return {
                figure: texts.text('cx.delivery.rollup.figure', delivered, texts.number(principle.promised)),
                delivered: texts.text('cx.delivery.rollup.delivered'),
                proven: texts.text('cx.delivery.rollup.proven', texts.number(principle.proven)),
                sentence: texts.text('cx.delivery.rollup.sentence', delivered, texts.number(principle.promised),
                    texts.number(principle.proven))
            };
        }

        function absentCell() {
            return {promised: false, state: 'NOT_PROMISED', progress: null, notes: [], openPainPoints: 0};
        }

        function row(principle, stages, byPlace, texts) {
            const cells = stages.map((stage) =>
                cellModel(principle, stage, byPlace.get(principle.key + ' ' + stage.key) || absentCell(), texts));
            const silent = cells.filter((cell) => cell.state === 'NOT_PROMISED');
            return {
                key: principle.key,
                name: principle.name,
                layer: principle.layer ? texts.text('cx.delivery.layer.' + principle.layer.toLowerCase()) : '',
                rollUp: rollUp(principle, texts),
                cells: cells,
                notPromised: silent.length ? texts.text('cx.delivery.notpromised.list',
                    silent.map((cell) => cell.lines.length
                        ? cell.stageName + ' (' + cell.lines.join(', ') + ')' : cell.stageName).join(', ')) : ''
            };
        }

        /** How many cells are shown in each state; all seven are there, also at 0. */
        function countStates(cells) {
            const counts = Object.fromEntries(states.ORDER.map((state) => [state, 0]));
            cells.forEach((cell) => {
                counts[cell.state] += 1;
            });
            return counts;
        }

        /**
         * @param answer the answer of /delivery-matrix
         * @param stageKeys optional: only these stages, for one journey of several
         */
        function matrixModel(answer, texts, stageKeys) {
            const stages = answer.stages.filter((stage) => !stageKeys || stageKeys.includes(stage.key));
            const byPlace = new Map(answer.cells.map((cell) => [cell.principle + ' ' + cell.stage, cell]));
            const rows = answer.principles.map((principle) => row(principle, stages, byPlace, texts));
            return {
                stages: stages,
                rows: rows,
                counts: countStates(rows.flatMap((each) => each.cells)),
                asOf: texts.text('cx.delivery.asof', texts.dateTime(answer.asOf)),
                scope: texts.text('cx.delivery.scope.' + (answer.scope || 'VIEWER').toLowerCase()),
                promised: answer.totals ? answer.totals.promised : 0
            };
        }

        return {matrixModel, countStates, cellModel, rollUp};
    });

/** What stands behind one cell: its work, its proof, its open pain points and, in words, why it is as it is. */
define('cx/cell-detail/model', ['cx/delivery-matrix/states', 'cx/delivery-matrix/metric'],
    function (states, metrics) {
        'use strict';

        /** In the order in which they explain a cell: first what decides its state, then what only qualifies it. */
        const NOTES = ['no-linked-work', 'all-cancelled', 'work-without-promise', 'delivered-not-felt', 'declined',
            'unmeasured', 'too-few-responses', 'measured-before-delivery', 'target-met-but-not-certain',
            'value-before-basics', 'unmapped-resolution', 'done-without-resolution', 'resolution-on-open-status',
            'closed-parent-open-work', 'parent-still-open', 'open-sub-tasks', 'sub-task-started',
            'cancelled-parent-branch-ignored', 'parent-not-moved', 'unestimated-counted-at-mean',
            'all-zero-points-counted'];
        const PARTS = [['delivered', 'delivered'], ['inProgress', 'in-progress'], ['toDo', 'to-do'],
            ['unmapped', 'unmapped'], ['cancelled', 'cancelled']];
        const LOOK = {done: 'success', indeterminate: 'current'};

        function notes(cell, texts) {
            const given = cell.notes || [];
            const known = NOTES.filter((note) => given.includes(note));
            return known.concat(given.filter((note) => !NOTES.includes(note)))
                .map((note) => texts.has('cx.delivery.note.' + note) ? texts.text('cx.delivery.note.' + note) : note);
        }

        function workParts(work, texts) {
            return PARTS.filter(([field]) => work[field] > 0)
                .map(([field, key]) => texts.count('cx.delivery.work.' + key, work[field]));
        }

        function issue(given) {
            return {
                key: given.key,
                summary: given.summary || '',
                type: given.issueType || '',
                status: given.status || '',
                look: LOOK[given.statusCategory] || 'new',
                counts: given.kind !== 'CANCELLED'
            };
        }

        function proof(metric, texts) {
            return metric ? {
                value: metrics.valueText(metric, texts),
                target: metrics.targetText(metric, texts),
                interval: metrics.intervalText(metric, texts),
                scale: metrics.scale(metric)
            } : null;
        }

        /** @param detail the answer of /delivery-matrix/cells/{principle}/{journey}/{stage} */
        function detailModel(detail, texts) {
            const state = states.shownState(detail);
            const work = detail.work || {};
            return {
                look: states.look(state),
                word: states.word(state, texts),
                bar: state === 'IN_DELIVERY' || state === 'PLANNED' ? detail.progress || 0 : null,
                done: work.countable > 0 ? texts.text('cx.delivery.work.done', texts.number(work.delivered),
                    texts.number(work.countable)) : '',
                workParts: workParts(work, texts),
                notes: notes(detail, texts),
                issues: (detail.issues || []).map(issue),
                proof: proof(detail.metric, texts),
                painPoints: detail.painPoints || [],
                jql: detail.jql || ''
            };
        }

        return {detailModel, notes};
    });

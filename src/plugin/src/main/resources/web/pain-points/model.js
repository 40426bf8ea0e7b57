/** Turns pain points into rows of the list, and says which of them can be raised. */
define('cx/pain-points/model', [], function () {
    'use strict';

    const STATES = ['CAPTURED', 'TRIAGED', 'ACCEPTED', 'IN_DELIVERY', 'RESOLVED', 'VERIFIED', 'REJECTED'];
    const LOOK = {ACCEPTED: 'current', IN_DELIVERY: 'current', RESOLVED: 'success', VERIFIED: 'success'};
    const CAP = 100;
    const MOST_SEVERE = 5;

    function stateWord(state, texts) {
        return texts.text('cx.painpoint.state.' + state.toLowerCase().replace('_', '-'));
    }

    function word(kind, code, texts) {
        const key = 'cx.painpoint.' + kind + '.' + code;
        return texts.has(key) ? texts.text(key) : code;
    }

    function missing(given, texts) {
        const inputs = ((given && given.missing) || []).map((code) => word('input', code.replace(/^needs-/, ''), texts));
        return inputs.length ? texts.text('cx.painpoint.priority.needs', inputs.join(', '))
            : texts.text('cx.painpoint.priority.unknown');
    }

    /** "Severity 4/5", "Moment 1.5 (last stage of the journey)" */
    function parts(given, texts) {
        return (given.factors || []).map((factor) => {
            const reasons = (factor.reasons || []).map((code) => word('reason', code, texts)).join(', ');
            const said = word('input', factor.input, texts) + ' ' + texts.number(factor.value, 2)
                + (factor.input === 'severity' ? '/' + MOST_SEVERE : '');
            return reasons ? said + ' (' + reasons + ')' : said;
        });
    }

    /**
     * The priority as it is shown, capped at 100, and the parts that make it; or what is missing for it.
     *
     * @param value the score on which pain points are ranked, or null
     * @param given what it is made of: {factors: [{input, value, reasons}], missing: ["needs-" + input]}, or nothing
     */
    function priority(value, given, texts) {
        if (value === null || value === undefined) {
            return {shown: null, text: missing(given, texts), parts: []};
        }
        const shown = Math.min(CAP, value);
        return {shown: shown, text: texts.number(shown), parts: given ? parts(given, texts) : []};
    }

    /** The word why a pain point cannot be raised; empty when it can. */
    function whyNot(pain, texts) {
        if (pain.issue) {
            return texts.text('cx.painpoint.raise.already');
        }
        return pain.state === 'REJECTED' ? texts.text('cx.painpoint.raise.rejected') : '';
    }

    function evidence(given, texts) {
        return (given || []).map((piece) => ({
            kind: piece.kind ? texts.text('cx.painpoint.evidence.' + piece.kind.toLowerCase().replace(/_/g, '-')) : '',
            quote: piece.quote || '',
            link: piece.link || '',
            date: piece.date ? texts.date(piece.date) : '',
            count: piece.count === null || piece.count === undefined ? '' : texts.number(piece.count)
        }));
    }

    /** @param names functions from key to name: stage, function and principle */
    function row(pain, names, texts) {
        const why = whyNot(pain, texts);
        const pieces = evidence(pain.evidence, texts);
        return {
            key: pain.key,
            title: pain.title,
            description: pain.description || '',
            priority: priority(pain.priority, pain.priorityParts, texts),
            stage: pain.stage ? names.stage(pain.stage) : texts.text('cx.painpoint.stage.none'),
            severity: pain.severity || null,
            frequency: texts.percent(pain.frequency),
            reach: texts.number(pain.reach),
            evidence: pieces,
            evidenceCount: texts.number(pieces.length),
            owner: pain.function ? names.function(pain.function) : '',
            breaks: (pain.breaks || []).map(names.principle).join(', '),
            state: stateWord(pain.state, texts),
            look: LOOK[pain.state] || 'new',
            issue: pain.issue || '',
            captured: texts.date(pain.capturedAt),
            canRaise: why === '',
            whyNot: why
        };
    }

    /** Looks names up by key; a key without a name stands for itself. */
    function namesOf(journeys, functions, principles) {
        const byKey = (entities) => new Map(entities.map((entity) => [entity.key, entity.name]));
        const stages = new Map(journeys.flatMap((journey) => (journey.stages || []).map((stage) =>
            [journey.key + '/' + stage.key, stage.name])));
        const lookUp = (map) => (key) => map.get(key) || key;
        return {
            stage: lookUp(stages),
            function: lookUp(byKey(functions)),
            principle: lookUp(byKey(principles)),
            stages: Array.from(stages, ([key, name]) => ({key, name}))
        };
    }

    return {STATES, row, namesOf, stateWord, priority};
});

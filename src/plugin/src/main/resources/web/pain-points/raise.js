/** Raises many pain points as issues, a few at a time, so that progress can be shown. */
define('cx/pain-points/raise', ['cx/kit/h', 'cx/kit/links'], function (dom, links) {
    'use strict';

    const h = dom.h;
    const BATCH = 10;

    function batches(keys) {
        const parts = [];
        for (let from = 0; from < keys.length; from += BATCH) {
            parts.push(keys.slice(from, from + BATCH));
        }
        return parts;
    }

    /**
     * Raises the pain points one batch after the other. Calling again is safe: what has been raised is not raised twice.
     *
     * @param onProgress called before the first batch and after each with all results so far
     * @returns a promise of all results: {key, outcome, issue, errors}
     */
    function raise(rest, programme, keys, onProgress) {
        const results = [];
        onProgress(results);
        return batches(keys).reduce((before, batch) => before
            .then(() => rest.post(['programmes', programme, 'pain-points', 'raise'], {keys: batch}))
            .then((answer) => {
                results.push(...answer.values);
                onProgress(results);
            }), Promise.resolve()).then(() => results);
    }

    function progress(done, total, texts) {
        const share = total === 0 ? 1 : done / total;
        return h('div', {class: 'cx-progress'},
            h('p', {role: 'status'}, texts.text('cx.painpoint.raise.progress', texts.number(done),
                texts.number(total))),
            h('div', {class: 'cx-bar', role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': total,
                'aria-valuenow': done, 'aria-label': texts.text('cx.painpoint.raise')},
            h('span', {class: 'cx-bar__fill', style: {width: Math.round(share * 100) + '%'}})),
            h('p', {class: 'cx-subtle'}, texts.text('cx.painpoint.raise.leave')));
    }

    function reason(result, texts) {
        const said = (result.errors || []).map((error) => error.message).filter(Boolean).join(' ');
        return said || texts.text('cx.painpoint.raise.unknown');
    }

    /**
     * What became of each.
     *
     * @param titles from key to title
     * @param on retry(keys) and close()
     */
    function outcome(results, titles, contextPath, texts, on) {
        const of = (name) => results.filter((each) => each.outcome === name);
        const failed = of('FAILED');
        const said = [['raised', of('RAISED')], ['already', of('ALREADY_RAISED')], ['failed', failed]]
            .filter(([, found]) => found.length > 0)
            .map(([name, found]) => texts.count('cx.painpoint.raise.result.' + name, found.length));
        return h('div', {class: 'cx-outcome', role: 'status'},
            h('p', {class: 'cx-outcome__title'}, said.join(', ')),
            h('ul', {class: 'cx-outcome__list'}, results.filter((each) => each.issue).map((each) => h('li', {},
                h('a', {href: links.issue(contextPath, each.issue)}, each.issue), ' ', titles(each.key)))),
            failed.length > 0 && h('ul', {class: 'cx-outcome__list'}, failed.map((each) => h('li', {},
                h('b', {}, titles(each.key)), ' ', reason(each, texts)))),
            h('p', {class: 'cx-actions'},
                failed.length > 0 && h('button', {class: 'aui-button', type: 'button',
                    onClick: () => on.retry(failed.map((each) => each.key))}, texts.text('cx.common.retry')),
                h('button', {class: 'aui-button', type: 'button', onClick: on.close}, texts.text('cx.common.close'))));
    }

    return {raise, batches, progress, outcome};
});

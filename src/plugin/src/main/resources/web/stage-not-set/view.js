/** Lays out the links that count nowhere until somebody says at which stage. */
define('cx/stage-not-set/view', ['cx/kit/h', 'cx/kit/icons', 'cx/kit/links'], function (dom, icons, links) {
    'use strict';

    const h = dom.h;

    /** The stages at which a principle is promised; all of them when it is promised nowhere. */
    function stagesFor(answer, principle) {
        const promised = new Set(answer.cells.filter((cell) => cell.principle === principle && cell.promised)
            .map((cell) => cell.stage));
        return promised.size > 0 ? answer.stages.filter((stage) => promised.has(stage.key)) : answer.stages;
    }

    /** One button for each stage; pressing one is all that it takes. */
    function choices(stages, onChoose, texts) {
        return h('div', {class: 'cx-choices', role: 'group', 'aria-label': texts.text('cx.delivery.open.choose')},
            stages.map((stage) => h('button', {class: 'cx-small-button', type: 'button',
                onClick: (event) => onChoose(stage, event.currentTarget)}, stage.name)));
    }

    function item(entry, options, texts) {
        return h('li', {class: 'cx-open__item', 'data-cx-issue': entry.issue},
            h('div', {class: 'cx-open__issue'},
                h('a', {href: links.issue(options.contextPath, entry.issue)}, entry.issue),
                entry.summary && h('span', {}, entry.summary)),
            h('p', {class: 'cx-subtle'}, entry.principleName),
            options.choose && choices(entry.stages, (stage, button) => options.choose(entry, stage, button), texts),
            h('div', {class: 'cx-open__said', role: 'status'}));
    }

    /**
     * @param entries each with issue, summary (may be empty), principle, principleName and stages to choose from
     * @param options contextPath, and choose(entry, stage, button) for those who may set it
     */
    function list(entries, options, texts) {
        return h('div', {class: 'cx-open'},
            h('h2', {class: 'cx-open__title'}, icons.icon('warning'), ' ',
                texts.count('cx.delivery.open.heading', entries.length)),
            h('p', {class: 'cx-subtle'}, texts.text('cx.delivery.open.text')),
            h('ul', {}, entries.map((entry) => item(entry, options, texts))));
    }

    return {list, choices, stagesFor};
});

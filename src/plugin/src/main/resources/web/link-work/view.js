/** Lays out the search for work and its results. */
define('cx/link-work/view', ['cx/kit/h', 'cx/kit/links'], function (dom, links) {
    'use strict';

    const h = dom.h;

    function search(place, texts, on) {
        const submit = (event) => {
            event.preventDefault();
            on.search(event.currentTarget.elements.words.value);
        };
        return h('div', {class: 'cx-link'},
            h('p', {}, texts.text('cx.delivery.link.text', place.principleName, place.stageName)),
            h('form', {class: 'cx-actions cx-link__form', onSubmit: submit},
                h('label', {class: 'cx-hidden', for: 'cx-link-words'}, texts.text('cx.delivery.link.words')),
                h('input', {class: 'text cx-link__words', id: 'cx-link-words', name: 'words', type: 'search',
                    autocomplete: 'off', placeholder: texts.text('cx.delivery.link.words')}),
                h('button', {class: 'aui-button aui-button-primary', type: 'submit'},
                    texts.text('cx.delivery.link.search'))),
            h('div', {class: 'cx-link__results'}));
    }

    function row(issue, linked, contextPath, texts, on) {
        return h('li', {class: 'cx-detail__issue', 'data-cx-issue': issue.key},
            h('a', {class: 'cx-detail__key', href: links.issue(contextPath, issue.key)}, issue.key),
            h('span', {class: 'cx-detail__summary'}, issue.summary,
                h('span', {class: 'cx-subtle'}, ' ', [issue.type, issue.status].filter(Boolean).join(', '))),
            h('span', {class: 'cx-link__done', role: 'status'}, linked && texts.text('cx.delivery.link.linked')),
            h('button', {class: 'cx-small-button', type: 'button',
                onClick: (event) => linked ? on.undo(issue, event.currentTarget) : on.link(issue, event.currentTarget),
                'aria-label': texts.text(linked ? 'cx.delivery.link.undo.of' : 'cx.delivery.link.add.of', issue.key)},
            texts.text(linked ? 'cx.delivery.link.undo' : 'cx.delivery.link.add')));
    }

    /**
     * @param linked keys of the issues that were linked just now
     * @param on link(issue, button) and undo(issue, button)
     */
    function results(issues, linked, contextPath, texts, on) {
        return issues.length === 0
            ? h('p', {class: 'cx-subtle', role: 'status'}, texts.text('cx.delivery.link.nothing'))
            : h('ul', {class: 'cx-detail__issues'},
                issues.map((issue) => row(issue, linked.has(issue.key), contextPath, texts, on)));
    }

    return {search, results};
});

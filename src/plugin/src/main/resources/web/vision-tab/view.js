/** Lays out the vision as the programme file has it: purpose, strategy, sentence, principles and tests. */
define('cx/vision-tab/view', ['cx/kit/h', 'cx/kit/links', 'cx/kit/notice'], function (dom, links, notice) {
    'use strict';

    const h = dom.h;
    const LOOK = {DRAFT: 'new', TESTED: 'current', ADOPTED: 'success'};

    function stageNames(file) {
        return new Map((file.journeys || []).flatMap((journey) => (journey.stages || []).map((stage) =>
            [journey.key + '/' + stage.key, stage.name])));
    }

    function textCard(name, value, texts) {
        return h('section', {class: 'cx-card'}, h('h2', {}, texts.text('cx.vision.' + name)),
            value ? h('p', {class: 'cx-vision__text'}, value)
                : h('p', {class: 'cx-subtle'}, texts.text('cx.vision.' + name + '.missing')));
    }

    function sentence(vision, texts) {
        return h('section', {class: 'cx-card cx-vision__sentencecard'},
            h('div', {class: 'cx-card__head'}, h('h2', {}, texts.text('cx.vision.sentence')),
                h('span', {class: 'cx-lozenge cx-lozenge--' + (LOOK[vision.status] || 'new')},
                    texts.text('cx.vision.status.' + (vision.status || 'DRAFT').toLowerCase())),
                vision.version && h('span', {class: 'cx-subtle'},
                    texts.text('cx.vision.version', texts.number(vision.version))),
                vision.horizon && h('span', {class: 'cx-subtle'},
                    texts.text('cx.vision.horizon', texts.date(vision.horizon)))),
            h('p', {class: 'cx-vision__sentence'}, vision.sentence));
    }

    function principle(given, stages, contextPath, texts) {
        const promised = (given.promisedAt || []).map((key) => stages.get(key) || key);
        return h('li', {class: 'cx-card cx-vision__principle'},
            h('h2', {}, given.name),
            h('div', {class: 'cx-card__head cx-subtle'},
                given.layer && texts.text('cx.delivery.layer.' + given.layer.toLowerCase()),
                given.issue && h('a', {href: links.issue(contextPath, given.issue)}, given.issue)),
            given.inPractice && h('p', {class: 'cx-vision__text'}, given.inPractice),
            promised.length > 0
                ? h('p', {class: 'cx-subtle'}, texts.text('cx.vision.promised', promised.join(', ')))
                : h('p', {class: 'cx-vision__warning'}, texts.text('cx.vision.promised.nowhere')));
    }

    function groups(given, texts) {
        return given.length > 0 && h('section', {class: 'cx-card'}, h('h2', {}, texts.text('cx.vision.groups')),
            h('ul', {}, given.map((group) => h('li', {class: 'cx-vision__group'}, h('b', {}, group.name), ' ',
                group.primary && h('span', {class: 'cx-lozenge'}, texts.text('cx.vision.groups.primary')),
                group.description && h('p', {}, group.description),
                group.differentiator && h('p', {class: 'cx-subtle'}, group.differentiator)))));
    }

    function tests(given, texts) {
        return h('section', {class: 'cx-card'}, h('h2', {}, texts.text('cx.vision.tests')),
            given.length === 0 ? h('p', {class: 'cx-subtle'}, texts.text('cx.vision.tests.missing'))
                : h('ul', {}, given.map((test) => h('li', {class: 'cx-vision__group'},
                    h('b', {}, texts.date(test.date)), ' ',
                    texts.text('cx.vision.tests.' + (test.audience || 'INTERNAL').toLowerCase()),
                    test.participants ? ', ' + texts.count('cx.vision.tests.people', test.participants) : '',
                    test.learned && h('p', {}, test.learned)))));
    }

    function principles(file, contextPath, texts) {
        const given = (file.vision || {}).principles || [];
        return given.length === 0
            ? notice.notice('empty', {title: texts.text('cx.delivery.empty.principles.title'),
                text: texts.text('cx.delivery.empty.principles.text')})
            : h('ul', {class: 'cx-vision__principles'}, given.map((each) =>
                principle(each, stageNames(file), contextPath, texts)));
    }

    /** @param file the programme file */
    function vision(file, contextPath, texts) {
        const own = file.vision || {};
        return h('div', {class: 'cx-vision'},
            h('div', {class: 'cx-vision__pair'},
                textCard('purpose', file.purpose, texts), textCard('strategy', file.customerStrategy, texts)),
            own.sentence ? sentence(own, texts) : notice.notice('empty', {
                title: texts.text('cx.vision.empty.title'), text: texts.text('cx.vision.empty.text')}),
            h('h2', {class: 'cx-vision__heading'}, texts.text('cx.vision.principles')),
            principles(file, contextPath, texts),
            h('div', {class: 'cx-vision__pair'}, groups(own.targetGroups || [], texts), tests(own.tests || [], texts)));
    }

    return {vision};
});

/** Lays out the Overview: the thread as a band, the matrix in small, and what to do next. */
define('cx/overview-tab/view', ['cx/kit/h', 'cx/kit/icons', 'cx/delivery-matrix/model', 'cx/delivery-matrix/view',
    'cx/delivery-gadget/view', 'cx/delivery-headline/model', 'cx/overview-tab/model'],
function (dom, icons, matrixModel, matrixView, gadget, headlineModel, model) {
    'use strict';

    const h = dom.h;
    const ICONS = {WHOLE: 'delivered', THIN: 'warning', BROKEN: 'error'};
    const MOST = 6;

    function pill(segment, texts) {
        if (segment.isText) {
            return texts.text(segment.amount > 0 ? 'cx.overview.set' : 'cx.overview.unset');
        }
        return texts.number(segment.amount);
    }

    function why(segment, texts) {
        if (segment.state !== 'THIN') {
            return '';
        }
        return segment.isText ? texts.text('cx.overview.why.' + segment.why)
            : texts.count('cx.overview.why.' + segment.why, segment.missing);
    }

    function segmentView(segment, hrefs, texts) {
        const state = segment.state.toLowerCase();
        return h('li', {class: 'cx-thread__segment cx-thread__segment--' + state},
            h('a', {class: 'cx-thread__link', href: hrefs[segment.tab]},
                h('span', {class: 'cx-thread__name'}, texts.text('cx.overview.segment.' + segment.name)),
                h('span', {class: 'cx-thread__pill'},
                    h('span', {class: 'cx-thread__amount'}, pill(segment, texts))),
                h('span', {class: 'cx-thread__state'}, icons.icon(ICONS[segment.state]), ' ',
                    texts.text('cx.overview.state.' + state)),
                h('span', {class: 'cx-thread__why'}, why(segment, texts))));
    }

    function gapText(gap, texts) {
        return gap.kind === 'no-stage' ? texts.count('cx.overview.gap.no-stage', gap.amount)
            : texts.text('cx.overview.gap.' + gap.kind, gap.principle, gap.stage);
    }

    function gaps(answer, hrefs, texts) {
        const found = model.gaps(answer);
        const none = 'cx.overview.next.' + (answer.totals.promised > 0 ? 'none' : 'start');
        return h('section', {class: 'cx-card'},
            h('div', {class: 'cx-card__head'}, h('h2', {}, texts.text('cx.overview.next'))),
            found.length === 0 ? h('p', {}, texts.text(none))
                : h('ul', {class: 'cx-gaps'}, found.slice(0, MOST).map((gap) => h('li', {class: 'cx-gaps__item'},
                    icons.icon(gap.kind === 'not-felt' ? 'not-felt' : gap.kind === 'no-work' ? 'error' : 'warning'),
                    h('span', {}, gapText(gap, texts))))),
            h('p', {}, found.length > MOST && h('span', {class: 'cx-subtle'},
                texts.count('cx.overview.next.more', found.length - MOST), ' '),
            h('a', {href: hrefs.delivery}, texts.text('cx.overview.next.open'))));
    }

    function delivery(answer, hrefs, texts) {
        const matrix = matrixModel.matrixModel(answer, texts);
        const headline = headlineModel.headline(answer, matrix.counts.NOT_FELT, [], texts);
        const missing = gadget.missing(answer);
        return h('section', {class: 'cx-card'},
            h('div', {class: 'cx-card__head'}, h('h2', {}, texts.text('cx.page.tab.delivery')),
                !missing && h('span', {class: 'cx-subtle'}, headline.sentence),
                h('a', {href: hrefs.delivery}, texts.text('cx.overview.open.delivery'))),
            h('div', {class: 'cx-delivery cx-delivery--small'}, missing
                ? gadget.empty(missing, texts, '') : matrixView.matrix(matrix, texts)));
    }

    /** @param hrefs addresses of the tabs by name */
    function overview(file, answer, hrefs, texts) {
        const segments = model.thread(file, answer);
        return h('div', {class: 'cx-overview'},
            h('ol', {class: 'cx-thread', 'aria-label': texts.text('cx.overview.thread')},
                segments.map((segment) => segmentView(segment, hrefs, texts))),
            h('div', {class: 'cx-overview__cards'},
                delivery(answer, hrefs, texts), gaps(answer, hrefs, texts)),
            h('p', {class: 'cx-subtle'}, matrixModel.matrixModel(answer, texts).scope));
    }

    return {overview};
});

/** Lays out the whole of the gadget: headline, matrix, legend and foot, or what is missing for them. */
define('cx/delivery-gadget/view', ['cx/kit/h', 'cx/kit/notice', 'cx/delivery-matrix/model', 'cx/delivery-matrix/view',
    'cx/delivery-headline/model', 'cx/delivery-headline/view'],
function (dom, notice, matrixModel, matrixView, headlineModel, headlineView) {
    'use strict';

    const h = dom.h;

    function missing(answer) {
        if (answer.principles.length === 0) {
            return 'principles';
        }
        if (answer.stages.length === 0) {
            return 'stages';
        }
        return answer.totals.promised === 0 ? 'promises' : '';
    }

    function empty(what, texts, href) {
        return notice.notice('empty', {
            title: texts.text('cx.delivery.empty.' + what + '.title'),
            text: texts.text('cx.delivery.empty.' + what + '.text'),
            action: href && {label: texts.text('cx.delivery.empty.open'), href: href}
        });
    }

    function foot(model, options, texts) {
        return h('div', {class: 'cx-gadget__foot'},
            h('span', {}, model.asOf), h('span', {}, model.scope),
            options.journeyName && h('span', {}, texts.text('cx.delivery.journey', options.journeyName)),
            options.pageHref && h('a', {href: options.pageHref, class: 'cx-gadget__open'},
                texts.text('cx.delivery.page.open')));
    }

    /**
     * @param data of cx/delivery-gadget/source
     * @param options pageHref, journeyName, size ("auto" or "small"), open (takes a cell and its button)
     */
    function gadget(data, options, texts) {
        const answer = data.answer;
        const what = missing(answer);
        const small = options.size === 'small' ? ' cx-delivery--small' : '';
        if (what) {
            return h('div', {class: 'cx-delivery' + small}, empty(what, texts, options.pageHref));
        }
        const model = matrixModel.matrixModel(answer, texts);
        const headline = headlineModel.headline(answer, model.counts.NOT_FELT, data.history, texts);
        return h('div', {class: 'cx-delivery' + small},
            headlineView.headline(headline, texts),
            matrixView.matrix(model, texts, options.open),
            matrixView.legend(model, texts),
            foot(model, options, texts));
    }

    return {gadget, missing, empty};
});

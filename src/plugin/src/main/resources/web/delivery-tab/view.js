/** Lays out the Delivery tab. */
define('cx/delivery-tab/view', ['cx/kit/h', 'cx/delivery-gadget/view', 'cx/delivery-matrix/model',
    'cx/delivery-matrix/view', 'cx/delivery-headline/model', 'cx/delivery-headline/view'],
function (dom, gadget, matrixModel, matrixView, headlineModel, headlineView) {
    'use strict';

    const h = dom.h;

    function journeys(given, options, texts) {
        if (given.length < 2) {
            return null;
        }
        const all = [{key: '', name: texts.text('cx.gadget.form.journey.all')}].concat(given);
        return h('p', {class: 'cx-delivery-tab__journey'},
            h('label', {for: 'cx-delivery-journey'}, texts.text('cx.gadget.form.journey')), ' ',
            h('select', {class: 'select', id: 'cx-delivery-journey',
                onChange: (event) => options.chooseJourney(event.currentTarget.value)},
            all.map((each) => h('option', {value: each.key, selected: each.key === options.journey}, each.name))));
    }

    /**
     * @param data of cx/delivery-gadget/source
     * @param options journey (key or ""), open(cell, button), chooseJourney(key), pageHref of the vision
     */
    function tab(data, options, texts) {
        const what = gadget.missing(data.answer);
        if (what) {
            return h('div', {class: 'cx-delivery'}, gadget.empty(what, texts, options.pageHref));
        }
        const model = matrixModel.matrixModel(data.answer, texts);
        const headline = headlineModel.headline(data.answer, model.counts.NOT_FELT, data.history, texts);
        const open = data.answer.stageNotSet.length > 0;
        return h('div', {class: 'cx-delivery-tab' + (open ? ' cx-delivery-tab--open' : '')},
            h('div', {class: 'cx-delivery cx-delivery-tab__main'},
                journeys(data.journeys, options, texts),
                headlineView.headline(headline, texts),
                matrixView.matrix(model, texts, options.open),
                matrixView.legend(model, texts),
                h('p', {class: 'cx-subtle cx-delivery-tab__scope'}, model.scope)),
            open && h('aside', {class: 'cx-card cx-delivery-tab__open',
                'aria-label': texts.text('cx.delivery.open.title')}));
    }

    return {tab};
});

/** The Delivery tab: the matrix, what stands behind each cell, and the links whose stage is still to be set. */
define('cx/delivery-tab/tab', ['cx/kit/h', 'cx/kit/load', 'cx/delivery-gadget/source', 'cx/delivery-tab/view',
    'cx/cell-detail/dialog', 'cx/link-work/sheet', 'cx/stage-not-set/list'],
function (dom, load, source, view, detail, linkWork, stageNotSet) {
    'use strict';

    function journeyOf(window) {
        return new URLSearchParams(window.location.search).get('cxJourney') || '';
    }

    function show(host, page, data, again) {
        const texts = page.texts;
        const linkAction = (cell) => (sheet) => page.may('triage') ? [{
            label: texts.text('cx.delivery.link.work'),
            onClick: () => linkWork.show(sheet, page, cell, again)
        }] : [];
        const window = host.ownerDocument.defaultView;
        dom.fill(page.asOf, texts.text('cx.delivery.asof', texts.dateTime(data.answer.asOf)));
        dom.fill(host, view.tab(data, {
            journey: journeyOf(window),
            open: (cell, button) => detail.open(button, page.programme.key, cell, page, linkAction(cell)),
            chooseJourney: (key) => window.location.assign(page.hrefs.delivery
                + (key ? '&cxJourney=' + encodeURIComponent(key) : '')),
            pageHref: page.hrefs.vision
        }, texts));
        const list = host.querySelector('.cx-delivery-tab__open');
        return list && stageNotSet.start(list, page, data.answer, again);
    }

    function start(host, page) {
        const window = host.ownerDocument.defaultView;
        const draw = (quiet) => load.load(host, page.texts,
            () => source.load(page.rest, page.programme.key, journeyOf(window), Date.now()),
            (data) => show(host, page, data, () => draw(true)), quiet);
        return draw(false);
    }

    return {start};
});

/** The Overview tab. */
define('cx/overview-tab/tab', ['cx/kit/h', 'cx/kit/load', 'cx/overview-tab/view'], function (dom, load, view) {
    'use strict';

    function start(host, page) {
        const path = ['programmes', page.programme.key];
        return load.load(host, page.texts, () => Promise.all([page.rest.get(path.concat('file')),
            page.rest.get(path.concat('delivery-matrix'))]), ([file, answer]) => {
            dom.fill(page.asOf, page.texts.text('cx.delivery.asof', page.texts.dateTime(answer.asOf)));
            dom.fill(host, view.overview(file, answer, page.hrefs, page.texts));
        });
    }

    return {start};
});

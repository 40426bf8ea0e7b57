/** The Overview tab. */
define('cx/overview-tab/tab', ['cx/kit/h', 'cx/kit/load', 'cx/project-page/parts', 'cx/overview-tab/view'],
    function (dom, load, parts, view) {
    'use strict';

    function start(host, page) {
        const key = page.programme.key;
        const lists = ['journeys', 'painPoints', 'deliveries', 'metrics'];
        return load.load(host, page.texts, () => Promise.all([parts.read(page.rest, key, lists),
            page.rest.get(['programmes', key, 'delivery-matrix'])]), ([file, answer]) => {
            dom.fill(page.asOf, page.texts.text('cx.delivery.asof', page.texts.dateTime(answer.asOf)));
            dom.fill(host, view.overview(file, answer, page.hrefs, page.texts));
        });
    }

    return {start};
});

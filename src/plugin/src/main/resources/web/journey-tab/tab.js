/** The Journey tab, to be read. */
define('cx/journey-tab/tab', ['cx/kit/h', 'cx/kit/load', 'cx/project-page/parts', 'cx/journey-tab/view'],
    function (dom, load, parts, view) {
    'use strict';

    function start(host, page) {
        const lists = ['journeys', 'painPoints', 'deliveries'];
        return load.load(host, page.texts, () => parts.read(page.rest, page.programme.key, lists), (file) =>
            dom.fill(host, view.journeys(file, page.hrefs, page.texts)));
    }

    return {start};
});

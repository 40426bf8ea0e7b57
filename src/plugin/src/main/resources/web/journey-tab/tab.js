/** The Journey tab, to be read. */
define('cx/journey-tab/tab', ['cx/kit/h', 'cx/kit/load', 'cx/journey-tab/view'], function (dom, load, view) {
    'use strict';

    function start(host, page) {
        return load.load(host, page.texts, () => page.rest.get(['programmes', page.programme.key, 'file']), (file) =>
            dom.fill(host, view.journeys(file, page.hrefs, page.texts)));
    }

    return {start};
});

/** The Vision tab, to be read. */
define('cx/vision-tab/tab', ['cx/kit/h', 'cx/kit/load', 'cx/vision-tab/view'], function (dom, load, view) {
    'use strict';

    function start(host, page) {
        return load.load(host, page.texts, () => page.rest.get(['programmes', page.programme.key, 'file']), (file) =>
            dom.fill(host, view.vision(file, page.rest.contextPath, page.texts)));
    }

    return {start};
});

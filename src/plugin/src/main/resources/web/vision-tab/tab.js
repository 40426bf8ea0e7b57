/** The Vision tab, to be read. */
define('cx/vision-tab/tab', ['cx/kit/h', 'cx/kit/load', 'cx/project-page/parts', 'cx/vision-tab/view'],
    function (dom, load, parts, view) {
    'use strict';

    function start(host, page) {
        return load.load(host, page.texts, () => parts.read(page.rest, page.programme.key, ['journeys']), (file) =>
            dom.fill(host, view.vision(file, page.rest.contextPath, page.texts)));
    }

    return {start};
});

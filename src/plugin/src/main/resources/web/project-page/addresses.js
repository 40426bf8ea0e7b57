/** The addresses of a programme's tabs on its project page. */
define('cx/project-page/addresses', ['cx/kit/links'], function (links) {
    'use strict';

    const NAMES = ['overview', 'vision', 'journey', 'pain-points', 'delivery'];

    /** @returns addresses by the name of the tab */
    function of(contextPath, programme) {
        return Object.fromEntries(NAMES.map((name) =>
            [name, links.page(contextPath, programme.homeProject, programme.key, name)]));
    }

    return {NAMES, of};
});

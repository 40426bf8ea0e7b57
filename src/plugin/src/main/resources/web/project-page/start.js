/** Starts the project page wherever its markup is. */
require(['cx/kit/start', 'cx/project-page/page'], function (start, page) {
    'use strict';

    start.start(document, {'project-page': page});
});

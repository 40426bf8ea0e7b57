/** Starts the panel wherever its markup is, also when Jira loads the issue anew within the page. */
require(['cx/kit/start', 'cx/issue-panel/panel'], function (start, panel) {
    'use strict';

    start.start(document, {'issue-panel': panel});
});

/** Addresses of the plugin's own page and of Jira's. */
define('cx/kit/links', [], function () {
    'use strict';

    const PAGE = 'org.cxmaturity.jira:customer-experience-page';

    /** The project page of a programme, on one of its tabs. */
    function page(contextPath, project, programme, tab) {
        return contextPath + '/projects/' + encodeURIComponent(project) + '?selectedItem=' + PAGE
            + '&cxProgramme=' + encodeURIComponent(programme) + '&cxTab=' + encodeURIComponent(tab);
    }

    function issue(contextPath, key) {
        return contextPath + '/browse/' + encodeURIComponent(key);
    }

    function navigator(contextPath, jql) {
        return contextPath + '/issues/?jql=' + encodeURIComponent(jql);
    }

    return {page, issue, navigator};
});

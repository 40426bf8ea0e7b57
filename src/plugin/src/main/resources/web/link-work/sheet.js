/** Finds issues and links them to a principle at a stage; each link can be undone on the spot. */
define('cx/link-work/sheet', ['cx/kit/h', 'cx/kit/load', 'cx/kit/notice', 'cx/kit/deliveries', 'cx/link-work/query',
    'cx/link-work/view'],
function (dom, load, notice, deliveries, query, view) {
    'use strict';

    const MOST = 20;

    /**
     * @param sheet of cx/kit/dialog, whose body is filled
     * @param place principle and stage with their names
     * @param changed called after each link made or removed
     */
    function show(sheet, page, place, changed) {
        const made = new Map();
        const programme = page.programme.key;
        dom.fill(sheet.body, view.search(place, page.texts, {search: search}));
        sheet.body.querySelector('input').focus();
        const host = sheet.body.querySelector('.cx-link__results');

        function search(typed) {
            const jql = query.jql(typed);
            if (!jql) {
                dom.fill(host, view.results([], made, '', page.texts, {}));
                return null;
            }
            return load.load(host, page.texts, () => page.rest.jira(['search'],
                {jql: jql, fields: 'summary,status,issuetype', maxResults: MOST, validateQuery: 'false'}),
            (answer) => list(query.results(answer)));
        }

        function list(issues) {
            const change = (work, issue, button) => {
                button.disabled = true;
                work.then(() => {
                    list(issues);
                    const row = host.querySelector('[data-cx-issue="' + issue.key + '"] button');
                    row.focus();
                    changed();
                }).catch((error) => {
                    button.disabled = false;
                    host.prepend(dom.create(notice.failure(error, page.texts), host.ownerDocument));
                });
            };
            dom.fill(host, view.results(issues, made, page.rest.contextPath, page.texts, {
                link: (issue, button) => change(
                    deliveries.add(page.rest, programme, issue.key, place.principle, place.stage)
                        .then((link) => made.set(issue.key, link)), issue, button),
                undo: (issue, button) => change(
                    deliveries.remove(page.rest, programme, made.get(issue.key))
                        .then(() => made.delete(issue.key)), issue, button)
            }));
        }
    }

    return {show};
});

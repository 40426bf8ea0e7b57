/** Lets the list "stage not set" be emptied, one press a link. */
define('cx/stage-not-set/list', ['cx/kit/h', 'cx/kit/deliveries', 'cx/kit/notice', 'cx/stage-not-set/view'],
    function (dom, deliveries, notice, view) {
        'use strict';

        const MOST = 50;

        /**
         * Summaries of the issues by key, in one search. Jira refuses a search for a key that has gone or is hidden;
         * the list then stands without summaries.
         */
        function summaries(rest, keys) {
            const quoted = keys.map((key) => '"' + key.replace(/["\\]/g, '') + '"').join(', ');
            return rest.jira(['search'], {jql: 'key in (' + quoted + ')', fields: 'summary', maxResults: MOST,
                validateQuery: 'false'})
                .then((answer) => new Map(answer.issues.map((issue) => [issue.key, issue.fields.summary])))
                .catch((error) => {
                    if (error.name === 'RestError' && error.status === 400) {
                        return new Map();
                    }
                    throw error;
                });
        }

        function entriesOf(answer, named) {
            const principles = new Map(answer.principles.map((principle) => [principle.key, principle.name]));
            return answer.stageNotSet.map((open) => ({
                ...open,
                summary: named.get(open.issue) || '',
                principleName: principles.get(open.principle) || open.principle,
                stages: view.stagesFor(answer, open.principle)
            }));
        }

        /** The list is drawn anew after each choice; the focus goes to the next one, or to the tab when none is left. */
        function focusNext(document) {
            const next = document.querySelector('.cx-open__item button')
                || document.querySelector('.cx-tabs__tab[aria-current]');
            if (next) {
                next.focus();
            }
        }

        function choose(page, again) {
            return (entry, stage, button) => {
                const item = button.closest('.cx-open__item');
                item.querySelectorAll('button').forEach((each) => {
                    each.disabled = true;
                });
                deliveries.complete(page.rest, page.programme.key, entry.issue, entry.principle, stage.key)
                    .then(again)
                    .then(() => focusNext(button.ownerDocument))
                    .catch((error) => {
                        item.querySelectorAll('button').forEach((each) => {
                            each.disabled = false;
                        });
                        dom.fill(item.querySelector('.cx-open__said'), notice.failure(error, page.texts));
                    });
            };
        }

        /**
         * @param answer the answer of /delivery-matrix
         * @param again draws the tab anew
         */
        function start(host, page, answer, again) {
            const options = {contextPath: page.rest.contextPath, choose: page.may('triage') && choose(page, again)};
            const show = (named) => dom.fill(host, view.list(entriesOf(answer, named), options, page.texts));
            show(new Map());
            return summaries(page.rest, answer.stageNotSet.slice(0, MOST).map((open) => open.issue)).then(show);
        }

        return {start, entriesOf};
    });

/** Turns what somebody typed into JQL that finds issues by key or by words of their summary. */
define('cx/link-work/query', [], function () {
    'use strict';

    const KEY = /^[A-Za-z][A-Za-z0-9_]+-\d+$/;

    /** Characters with a meaning in a text search are taken out, for nobody means them here. */
    function words(text) {
        return text.replace(/[+\-&|!(){}[\]^~*?\\:"'/]/g, ' ').replace(/\s+/g, ' ').trim();
    }

    /** @returns JQL, or "" when there is nothing to look for */
    function jql(typed) {
        const parts = typed.trim().split(/[\s,]+/).filter(Boolean);
        if (parts.length > 0 && parts.every((part) => KEY.test(part))) {
            return 'key in (' + parts.map((part) => '"' + part.toUpperCase() + '"').join(', ') + ')';
        }
        const searched = words(typed);
        return searched ? 'summary ~ "' + searched + '*" ORDER BY updated DESC' : '';
    }

    /** Epics first, for these are linked most; otherwise in the order found. */
    function results(answer) {
        const found = answer.issues.map((issue) => ({
            key: issue.key,
            summary: issue.fields.summary,
            type: issue.fields.issuetype ? issue.fields.issuetype.name : '',
            status: issue.fields.status ? issue.fields.status.name : ''
        }));
        const isEpic = (issue) => issue.type === 'Epic';
        return found.filter(isEpic).concat(found.filter((issue) => !isEpic(issue)));
    }

    return {jql, results};
});

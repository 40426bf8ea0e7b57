/**
 * Talks to the plugin's REST resources and to Jira's own, as the person who is signed in.
 *
 * A refused call becomes a RestError that carries the status and the messages of the answer, ready to be shown.
 */
define('cx/kit/rest', [], function () {
    'use strict';

    const BASE = '/rest/cx/1.0';

    class RestError extends Error {
        constructor(status, errors, address) {
            super('Status ' + status + ' from ' + address);
            this.name = 'RestError';
            this.status = status;
            this.errors = errors;
        }

        /** The messages of the answer as one text, empty if it had none. */
        get detail() {
            return this.errors.map((error) => error.message).filter(Boolean).join(' ');
        }
    }

    /** Joins path parts, each escaped, and appends the parameters that have a value. */
    function address(parts, parameters) {
        const path = parts.map((part) => String(part).split('/').map(encodeURIComponent).join('/')).join('/');
        const query = Object.entries(parameters || {})
            .filter(([, value]) => value !== null && value !== undefined && value !== '')
            .map(([name, value]) => encodeURIComponent(name) + '=' + encodeURIComponent(value));
        return '/' + path + (query.length ? '?' + query.join('&') : '');
    }

    /** Both shapes of errors: the plugin's list, and Jira's errorMessages with errors by field. */
    function errorsOf(body) {
        if (!body) {
            return [];
        }
        if (Array.isArray(body.errors)) {
            return body.errors;
        }
        const general = (body.errorMessages || []).map((message) => ({message: message}));
        const byField = Object.entries(body.errors || {}).map(([field, message]) => ({field, message}));
        return general.concat(byField);
    }

    function parse(text) {
        try {
            return JSON.parse(text);
        } catch (error) {
            if (error instanceof SyntaxError) {
                return null;
            }
            throw error;
        }
    }

    async function answer(response, where) {
        const text = await response.text();
        const body = text ? parse(text) : {};
        if (!response.ok || body === null) {
            throw new RestError(response.ok ? 502 : response.status, errorsOf(body), where);
        }
        return body;
    }

    /**
     * @param contextPath the path under which Jira runs, such as "/jira", or ""
     * @param send the browser's fetch, or a stand-in
     */
    function createRest(contextPath, send) {
        async function call(method, path, body, type) {
            const headers = {Accept: 'application/json', 'X-Atlassian-Token': 'no-check'};
            const options = {method: method, headers: headers, credentials: 'same-origin'};
            if (body !== undefined) {
                headers['Content-Type'] = type || 'application/json';
                options.body = type ? body : JSON.stringify(body);
            }
            let response;
            try {
                response = await send(contextPath + path, options);
            } catch (error) {
                throw new RestError(0, [{message: ''}], path);
            }
            return answer(response, path);
        }

        const cx = (parts, parameters) => BASE + address(parts, parameters);
        return {
            contextPath: contextPath,
            href: (parts, parameters) => contextPath + cx(parts, parameters),
            get: (parts, parameters) => call('GET', cx(parts, parameters)),
            post: (parts, body, parameters) => call('POST', cx(parts, parameters), body),
            patch: (parts, body) => call('PATCH', cx(parts), body),
            remove: (parts) => call('DELETE', cx(parts)),
            postCsv: (parts, file, parameters) => call('POST', cx(parts, parameters), file, 'text/csv'),
            jira: (parts, parameters) => call('GET', '/rest/api/2' + address(parts, parameters))
        };
    }

    return {createRest, RestError, address, errorsOf};
});

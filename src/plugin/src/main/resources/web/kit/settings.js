/** Reads what a template wrote into the attributes of a component's root element. */
define('cx/kit/settings', ['cx/kit/texts', 'cx/kit/rest'], function (texts, rest) {
    'use strict';

    class MarkupError extends Error {
        constructor(element, problem) {
            super('Component "' + (element.getAttribute('data-cx-module') || element.tagName) + '": ' + problem);
            this.name = 'MarkupError';
        }
    }

    function required(element, name) {
        const value = element.getAttribute('data-cx-' + name);
        if (value === null) {
            throw new MarkupError(element, 'the attribute data-cx-' + name + ' is missing');
        }
        return value;
    }

    function json(element, name) {
        const value = required(element, name);
        try {
            return JSON.parse(value);
        } catch (error) {
            throw new MarkupError(element, 'the attribute data-cx-' + name + ' is not JSON: ' + error.message);
        }
    }

    /**
     * What every component needs.
     *
     * @returns texts, rest, locale, rights (any of view, triage, manage) and optional(name), which gives "" when absent
     */
    function read(element) {
        const rights = (element.getAttribute('data-cx-rights') || '').split(/[\s,]+/).filter(Boolean);
        const window = element.ownerDocument.defaultView;
        return {
            texts: texts.createTexts(json(element, 'texts'), required(element, 'locale')),
            rest: rest.createRest(required(element, 'context-path'), window.fetch.bind(window)),
            may: (right) => rights.includes(right),
            required: (name) => required(element, name),
            optional: (name) => element.getAttribute('data-cx-' + name) || ''
        };
    }

    return {read, MarkupError};
});

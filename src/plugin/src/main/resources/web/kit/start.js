/**
 * Starts the component that an element asks for by data-cx-module, also when Jira adds the element later.
 *
 * A component that fails to start takes no other one with it; its error goes to the browser's console.
 */
define('cx/kit/start', [], function () {
    'use strict';

    const HOOK = '[data-cx-module]';
    const STARTED = 'data-cx-started';

    function startOne(element, modules, report) {
        const name = element.getAttribute('data-cx-module');
        const start = modules[name];
        if (!start || element.hasAttribute(STARTED)) {
            return;
        }
        element.setAttribute(STARTED, '');
        try {
            start(element);
        } catch (error) {
            report(error);
        }
    }

    function startWithin(root, modules, report) {
        if (root.matches && root.matches(HOOK)) {
            startOne(root, modules, report);
        }
        root.querySelectorAll(HOOK).forEach((element) => startOne(element, modules, report));
    }

    /**
     * @param document the page
     * @param modules functions that take the root element, by the name in data-cx-module
     */
    function start(document, modules) {
        const window = document.defaultView;
        const report = (error) => window.console.error(error);
        const begin = () => {
            startWithin(document, modules, report);
            const observer = new window.MutationObserver((changes) => changes.forEach((change) =>
                change.addedNodes.forEach((node) => {
                    if (node.nodeType === 1) {
                        startWithin(node, modules, report);
                    }
                })));
            observer.observe(document.body, {childList: true, subtree: true});
        };
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', begin);
        } else {
            begin();
        }
    }

    return {start};
});

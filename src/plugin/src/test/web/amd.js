/** As much of an AMD loader as Jira's pages offer: named modules, made when they are first needed. */
(function (window) {
    'use strict';

    const definitions = new Map();
    const made = new Map();

    function get(name) {
        if (!made.has(name)) {
            const definition = definitions.get(name);
            if (!definition) {
                throw new Error('No AMD module named ' + name);
            }
            made.set(name, definition.factory(...definition.dependencies.map(get)));
        }
        return made.get(name);
    }

    window.define = (name, dependencies, factory) => definitions.set(name, {dependencies, factory});
    window.require = (dependencies, run) => run(...dependencies.map(get));
    window.define('jquery', [], () => (element) => [element.nodeType ? element : element[0]]);
}(window));

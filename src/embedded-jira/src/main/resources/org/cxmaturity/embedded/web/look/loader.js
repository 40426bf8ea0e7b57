/*
 * Named script modules, as Jira's pages have them: define(name, dependencies, factory) and require(dependencies, then).
 * A module is made when it is first needed; what it needs has to be defined by then.
 */
(function (global) {
    'use strict';

    var definitions = Object.create(null);
    var made = Object.create(null);
    var making = [];

    function resolve(name) {
        if (name in made) {
            return made[name];
        }
        var definition = definitions[name];
        if (!definition) {
            throw new Error('There is no module "' + name + '"' + (making.length ? ', needed by ' + making.join(' < ') : ''));
        }
        if (making.indexOf(name) >= 0) {
            throw new Error('Modules need each other in a circle: ' + making.concat(name).join(' < '));
        }
        making.push(name);
        try {
            made[name] = make(definition);
        } finally {
            making.pop();
        }
        return made[name];
    }

    function make(definition) {
        if (typeof definition.factory !== 'function') {
            return definition.factory;
        }
        var module = { exports: {} };
        var given = definition.needs.map(function (need) {
            if (need === 'require') {
                return require;
            }
            if (need === 'exports') {
                return module.exports;
            }
            return need === 'module' ? module : resolve(need);
        });
        var result = definition.factory.apply(global, given);
        return result === undefined ? module.exports : result;
    }

    function define(name, needs, factory) {
        if (typeof name !== 'string') {
            throw new Error('A module needs a name');
        }
        if (!Array.isArray(needs)) {
            factory = needs;
            needs = typeof factory === 'function' && factory.length ? ['require', 'exports', 'module'] : [];
        }
        if (!(name in definitions)) {
            definitions[name] = { needs: needs, factory: factory };
        }
    }

    function require(needs, then) {
        if (typeof needs === 'string') {
            return resolve(needs);
        }
        var given = needs.map(resolve);
        return then && then.apply(global, given);
    }

    function contextPath() {
        var meta = document.querySelector('meta[name="ajs-context-path"]');
        return meta ? meta.content : '';
    }

    /* Hands out, once each, the data that the page carries for a web-resource. */
    function claim(key) {
        var block = Array.prototype.find.call(document.querySelectorAll('script[data-wrm-key]'), function (candidate) {
            return candidate.getAttribute('data-wrm-key') === key;
        });
        if (!block) {
            return undefined;
        }
        block.remove();
        return JSON.parse(block.textContent);
    }

    global.define = define;
    global.require = require;
    /* AUI's own contextPath can't be assigned to, so another object with the same parts stands before it. */
    global.AJS = Object.create(global.AJS || {}, { contextPath: { value: contextPath, enumerable: true } });
    global.WRM = global.WRM || {};
    global.WRM.contextPath = contextPath;
    global.WRM.data = global.WRM.data || { claim: claim };

    define('jquery', [], function () { return global.jQuery; });
    define('ajs', [], function () { return global.AJS; });
    define('aui/flag', [], function () { return global.AJS.flag; });
    define('aui/message', [], function () { return global.AJS.messages; });
    define('aui/dialog2', [], function () { return global.AJS.dialog2; });
    define('wrm/context-path', [], function () { return contextPath; });
    define('wrm/data', [], function () { return global.WRM.data; });
    define('jira/util/formatter', [], function () { return { format: global.AJS.format }; });
}(window));

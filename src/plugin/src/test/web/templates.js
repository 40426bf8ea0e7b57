'use strict';

/** As much of Velocity as the plugin's templates use: $view.a.b, #if, #else, #end, #foreach; values are escaped. */
const fs = require('node:fs');
const path = require('node:path');

const FOLDER = path.join(__dirname, '../../main/resources/templates');
const TOKEN = /#if\s*\(([^)]*)\)|#foreach\s*\(\s*\$(\w+) in ([^)]*)\)|#else|#end|\$([a-zA-Z][\w.]*)/g;

function escape(value) {
    return String(value).replace(/[&<>"']/g, (character) => '&#' + character.charCodeAt(0) + ';');
}

function look(expression, scope) {
    return expression.replace(/^\s*\$|\s*$/g, '').split('.').reduce((value, name) =>
        value === undefined || value === null ? undefined : value[name], scope);
}

function tokens(text) {
    const found = [];
    let at = 0;
    for (const match of text.matchAll(TOKEN)) {
        found.push({text: text.slice(at, match.index)}, {match});
        at = match.index + match[0].length;
    }
    return found.concat({text: text.slice(at)});
}

function parse(list) {
    const nodes = [];
    while (list.length) {
        const token = list.shift();
        const word = token.match && token.match[0];
        if (word === '#end' || word === '#else') {
            return {nodes, stop: word};
        }
        if (word && word.startsWith('#')) {
            const then = parse(list);
            nodes.push({match: token.match, then: then.nodes, other: then.stop === '#else' ? parse(list).nodes : []});
        } else {
            nodes.push(token);
        }
    }
    return {nodes};
}

function run(nodes, scope) {
    return nodes.map((node) => {
        if (node.text !== undefined) {
            return node.text;
        }
        const [, condition, name, source, reference] = node.match;
        if (reference) {
            const value = look(reference, scope);
            return value === undefined ? node.match[0] : escape(value);
        }
        if (condition) {
            return run(look(condition, scope) ? node.then : node.other, scope);
        }
        return (look(source, scope) || []).map((each) => run(node.then, {...scope, [name]: each})).join('');
    }).join('');
}

function render(name, view) {
    const text = fs.readFileSync(path.join(FOLDER, name), 'utf8').replace(/^##.*\n/gm, '');
    return run(parse(tokens(text)).nodes, {view});
}

module.exports = {render, escape};

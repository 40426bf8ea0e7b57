'use strict';

/** Looks into what a view describes. */
function isNode(value) {
    return value !== null && typeof value === 'object';
}

function all(node, matches) {
    if (Array.isArray(node)) {
        return node.flatMap((each) => all(each, matches));
    }
    return isNode(node) ? (matches(node) ? [node] : []).concat(all(node.children, matches)) : [];
}

function hasClass(name) {
    return (node) => String(node.attributes.class || '').split(/\s+/).includes(name);
}

function byClass(node, name) {
    return all(node, hasClass(name));
}

function byTag(node, tag) {
    return all(node, (each) => each.tag === tag);
}

/** All text in order, runs of white space as one blank. */
function textOf(node) {
    if (Array.isArray(node)) {
        return node.map(textOf).join('');
    }
    const text = isNode(node) ? node.children.map(textOf).join(' ') : String(node);
    return text.replace(/\s+/g, ' ').trim();
}

/** Runs of any kind of blank as a plain one: Intl writes non-breaking and narrow ones. */
function plain(text) {
    return text.replace(/[\s\u00a0\u202f]+/g, ' ');
}

module.exports = {all, byClass, byTag, textOf, plain};

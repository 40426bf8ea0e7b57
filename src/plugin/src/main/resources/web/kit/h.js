/**
 * Describes markup as plain objects and turns them into elements.
 *
 * A view is a pure function that returns such a description, so it can be tested without a browser. Text always
 * becomes a text node and never markup; links with a scheme other than http, https or mailto are left out.
 */
define('cx/kit/h', [], function () {
    'use strict';

    const SVG = 'http://www.w3.org/2000/svg';
    const PROPERTIES = new Set(['value', 'checked', 'selected', 'disabled', 'indeterminate']);
    const LINKS = new Set(['href', 'src', 'action', 'formaction']);
    const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

    /** @returns a description {tag, attributes, children}; children may nest, null and false are left out */
    function h(tag, attributes, ...children) {
        return {tag: tag, attributes: attributes || {}, children: children.flat(Infinity).filter(isShown)};
    }

    function isShown(child) {
        return child !== null && child !== undefined && child !== false && child !== '';
    }

    /** True for relative addresses and for http, https and mailto; control characters count as unsafe. */
    function isSafeLink(address) {
        const text = String(address).trim();
        if (/[\u0000-\u001f]/.test(text)) {
            return false;
        }
        return !SCHEME.test(text) || /^(https?|mailto):/i.test(text);
    }

    function setAttribute(element, name, value) {
        if (value === null || value === undefined || value === false) {
            return;
        }
        if (name === 'ref') {
            value(element);
        } else if (typeof value === 'function') {
            element.addEventListener(name.replace(/^on/, '').toLowerCase(), value);
        } else if (name === 'style') {
            Object.keys(value).forEach((key) => element.style.setProperty(key, value[key]));
        } else if (PROPERTIES.has(name)) {
            element[name] = value;
        } else if (!LINKS.has(name) || isSafeLink(value)) {
            element.setAttribute(name, value === true ? '' : String(value));
        }
    }

    /** Makes the element or text node that a description stands for. */
    function create(node, document, insideSvg) {
        if (typeof node !== 'object') {
            return document.createTextNode(String(node));
        }
        const svg = insideSvg || node.tag === 'svg';
        const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
        node.children.forEach((child) => element.appendChild(create(child, document, svg)));
        Object.keys(node.attributes).forEach((name) => setAttribute(element, name, node.attributes[name]));
        return element;
    }

    /** Puts what the descriptions stand for in the place of everything inside the element. */
    function fill(element, ...nodes) {
        const made = nodes.flat(Infinity).filter(isShown).map((node) => create(node, element.ownerDocument));
        element.replaceChildren(...made);
        return made[0];
    }

    return {h: h, create: create, fill: fill, isSafeLink: isSafeLink};
});

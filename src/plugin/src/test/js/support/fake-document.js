'use strict';

/** As much of a page as making elements takes. */
class FakeElement {
    constructor(tag, namespace, document) {
        this.tag = tag;
        this.namespace = namespace;
        this.ownerDocument = document;
        this.attributes = {};
        this.listeners = {};
        this.children = [];
        this.styles = {};
        this.style = {setProperty: (name, value) => {
            this.styles[name] = value;
        }};
    }

    appendChild(child) {
        this.children.push(child);
    }

    replaceChildren(...children) {
        this.children = children;
    }

    setAttribute(name, value) {
        this.attributes[name] = value;
    }

    getAttribute(name) {
        return name in this.attributes ? this.attributes[name] : null;
    }

    addEventListener(name, listener) {
        this.listeners[name] = listener;
    }
}

function createDocument() {
    const document = {
        createElement: (tag) => new FakeElement(tag, 'html', document),
        createElementNS: (namespace, tag) => new FakeElement(tag, namespace, document),
        createTextNode: (text) => ({text: text}),
        defaultView: {fetch: () => Promise.reject(new Error('no network'))}
    };
    return document;
}

module.exports = {createDocument};

/**
 * A modal sheet on the browser's own dialog element, which keeps the focus inside and closes on Escape.
 *
 * Focus goes back to the element that opened it; when that has been drawn anew meanwhile, to its namesake.
 */
define('cx/kit/dialog', ['cx/kit/h', 'cx/kit/icons'], function (dom, icons) {
    'use strict';

    const h = dom.h;
    let opened = 0;

    function frame(id, title, closeLabel, close) {
        return h('div', {class: 'cx-dialog__frame'},
            h('div', {class: 'cx-dialog__head'},
                h('h2', {class: 'cx-dialog__title', id: id}, title),
                h('button', {class: 'cx-dialog__close', type: 'button', 'aria-label': closeLabel, onClick: close},
                    icons.icon('close'))),
            h('div', {class: 'cx-dialog__body'}));
    }

    function focusAgain(opener, document) {
        if (opener.isConnected) {
            opener.focus();
            return;
        }
        const mark = opener.getAttribute('data-cx-cell');
        const namesake = mark && Array.from(document.querySelectorAll('[data-cx-cell]'))
            .find((element) => element.getAttribute('data-cx-cell') === mark);
        if (namesake) {
            namesake.focus();
        }
    }

    /**
     * @param opener the element that has the focus now
     * @param title of the sheet
     * @param closeLabel what the closing cross is called
     * @param onClose optional, called once after closing
     * @returns body, the element to fill, and close()
     */
    function open(opener, title, closeLabel, onClose) {
        const document = opener.ownerDocument;
        opened += 1;
        const id = 'cx-dialog-' + opened;
        const element = document.createElement('dialog');
        element.className = 'cx cx-dialog';
        element.setAttribute('aria-labelledby', id);
        const close = () => element.close();
        dom.fill(element, frame(id, title, closeLabel, close));
        element.addEventListener('click', (event) => {
            if (event.target === element) {
                close();
            }
        });
        // The browser's own Escape doesn't arrive where a page handles the key first, as Jira's do.
        element.addEventListener('keydown', (event) => {
            if (event.key === 'Escape') {
                event.preventDefault();
                event.stopPropagation();
                close();
            }
        });
        element.addEventListener('close', () => {
            element.remove();
            focusAgain(opener, document);
            if (onClose) {
                onClose();
            }
        });
        document.body.appendChild(element);
        element.showModal();
        return {body: element.querySelector('.cx-dialog__body'), close: close};
    }

    return {open};
});

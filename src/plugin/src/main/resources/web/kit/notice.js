/** Messages in place of content: still loading, nothing there yet, no right, something failed. Never a blank. */
define('cx/kit/notice', ['cx/kit/h', 'cx/kit/icons'], function (dom, icons) {
    'use strict';

    const h = dom.h;

    function button(action) {
        const style = 'aui-button' + (action.primary === false ? '' : ' aui-button-primary');
        return action.href
            ? h('a', {class: style, href: action.href}, action.label)
            : h('button', {class: style, type: 'button', onClick: action.onClick}, action.label);
    }

    /**
     * @param kind empty, info, warning or error
     * @param content title, text and optional action {label, href | onClick}
     */
    function notice(kind, content) {
        const symbol = {empty: 'thread', info: 'info', warning: 'warning', error: 'error'}[kind];
        return h('div', {class: 'cx-notice cx-notice--' + kind, role: kind === 'error' ? 'alert' : 'status'},
            icons.icon(symbol, 'large'),
            h('div', {class: 'cx-notice__body'},
                h('p', {class: 'cx-notice__title'}, content.title),
                content.text && h('p', {class: 'cx-notice__text'}, content.text),
                content.action && h('p', {class: 'cx-notice__action'}, button(content.action))));
    }

    function loading(texts) {
        return h('div', {class: 'cx-loading', role: 'status'},
            h('span', {class: 'cx-loading__bar', 'aria-hidden': 'true'}),
            texts.text('cx.common.loading'));
    }

    const BY_STATUS = {0: 'offline', 401: 'signedout', 403: 'forbidden', 404: 'notfound', 409: 'conflict'};

    /** Says in words what a failed call means and what to do; an unknown error is shown as a fault with retry. */
    function failure(error, texts, retry) {
        const name = error.name === 'RestError' ? BY_STATUS[error.status] || 'failed' : 'failed';
        const refused = name === 'forbidden' || name === 'notfound' || name === 'signedout';
        const prefix = 'cx.common.error.' + name;
        return notice(refused ? 'info' : 'error', {
            title: texts.text(prefix + '.title'),
            text: [texts.text(prefix + '.text'), error.detail].filter(Boolean).join(' '),
            action: retry && !refused && {label: texts.text('cx.common.retry'), onClick: retry, primary: false}
        });
    }

    return {notice, loading, failure, button};
});

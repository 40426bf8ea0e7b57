/** Runs one piece of loading: says that it is under way, shows what came, or says what went wrong with a retry. */
define('cx/kit/load', ['cx/kit/h', 'cx/kit/notice'], function (dom, notice) {
    'use strict';

    /** The newest question of each host; the answer to an older one comes too late to be shown. */
    const newest = new WeakMap();

    function begin(host) {
        const turn = {};
        newest.set(host, turn);
        return () => newest.get(host) === turn;
    }

    /**
     * Of several pieces of loading for one host only the newest is shown, in whatever order the answers come.
     *
     * @param host the element to fill
     * @param texts texts of the page
     * @param fetchAll gives a promise of the data
     * @param show takes the data and fills the host; what it throws is shown as a fault too
     * @param quiet true keeps the present content until the new data is there, as on a refresh
     * @returns a promise that is fulfilled once something is shown, or there is nothing more to show
     */
    function load(host, texts, fetchAll, show, quiet) {
        const retry = () => load(host, texts, fetchAll, show);
        const isNewest = begin(host);
        if (!quiet) {
            dom.fill(host, notice.loading(texts));
        }
        host.setAttribute('aria-busy', 'true');
        return fetchAll().then((data) => isNewest() ? show(data) : undefined).catch((error) => {
            if (error.name !== 'RestError') {
                host.ownerDocument.defaultView.console.error(error);
            }
            if (isNewest()) {
                dom.fill(host, notice.failure(error, texts, retry));
            }
        }).then(() => {
            if (isNewest()) {
                host.removeAttribute('aria-busy');
            }
        });
    }

    /** For content that needs no loading: whatever is still under way for the host is not shown any more. */
    function end(host) {
        begin(host);
        host.removeAttribute('aria-busy');
    }

    return {load, end};
});

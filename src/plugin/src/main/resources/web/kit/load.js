/** Runs one piece of loading: says that it is under way, shows what came, or says what went wrong with a retry. */
define('cx/kit/load', ['cx/kit/h', 'cx/kit/notice'], function (dom, notice) {
    'use strict';

    /**
     * @param host the element to fill
     * @param texts texts of the page
     * @param fetchAll gives a promise of the data
     * @param show takes the data and fills the host; what it throws is shown as a fault too
     * @param quiet true keeps the present content until the new data is there, as on a refresh
     * @returns a promise that is fulfilled once something is shown
     */
    function load(host, texts, fetchAll, show, quiet) {
        const retry = () => load(host, texts, fetchAll, show);
        if (!quiet) {
            dom.fill(host, notice.loading(texts));
        }
        host.setAttribute('aria-busy', 'true');
        return fetchAll().then(show).catch((error) => {
            if (error.name !== 'RestError') {
                host.ownerDocument.defaultView.console.error(error);
            }
            dom.fill(host, notice.failure(error, texts, retry));
        }).then(() => host.removeAttribute('aria-busy'));
    }

    return {load};
});

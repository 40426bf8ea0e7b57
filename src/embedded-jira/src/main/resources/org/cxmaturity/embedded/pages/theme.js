/* Runs before anything is painted: pages in the system's colours take them over now and whenever they change. */
(function () {
    'use strict';

    var root = document.documentElement;
    if (!root.hasAttribute('data-color-mode-auto')) {
        return;
    }
    var dark = window.matchMedia('(prefers-color-scheme: dark)');

    function follow() {
        root.setAttribute('data-color-mode', dark.matches ? 'dark' : 'light');
    }

    follow();
    dark.addEventListener('change', follow);
}());

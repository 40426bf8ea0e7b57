/* Menus: they work without a script; with it they close by Escape and by a click elsewhere, and wide pages show them open. */
(function () {
    'use strict';

    var wide = window.matchMedia('(min-width: 769px)');

    function menus(selector) {
        return Array.prototype.slice.call(document.querySelectorAll('details.ej-menu' + selector));
    }

    function fit() {
        menus('[data-ej-wide-open]').forEach(function (menu) {
            menu.open = wide.matches;
        });
    }

    function closable(menu) {
        return !(menu.hasAttribute('data-ej-wide-open') && wide.matches);
    }

    function closeOthers(target) {
        menus('[open]').forEach(function (menu) {
            if (closable(menu) && !menu.contains(target)) {
                menu.open = false;
            }
        });
    }

    fit();
    wide.addEventListener('change', fit);
    document.addEventListener('click', function (event) {
        closeOthers(event.target);
    });
    document.addEventListener('keydown', function (event) {
        var menu = event.key === 'Escape' && event.target.closest && event.target.closest('details.ej-menu[open]');
        if (menu && closable(menu)) {
            menu.open = false;
            menu.querySelector('summary').focus();
        }
    });
}());

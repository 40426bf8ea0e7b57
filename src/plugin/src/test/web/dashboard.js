/** Plays the dashboard to one gadget: parameters of the address say whether it is edited and how it is set. */
require(['cx/delivery-gadget/gadget'], function (Gadget) {
    'use strict';

    const parameters = new URLSearchParams(location.search);
    const element = document.querySelector('.dashboard-item-content');
    const saved = JSON.parse(sessionStorage.getItem('preferences') || '{}');
    const preferences = parameters.has('fresh') ? {} : {programme: 'broadband', journey: 'main', size: 'auto',
        refresh: '15', isConfigured: 'true', ...saved, ...Object.fromEntries(parameters)};
    let gadget;

    const API = {
        getGadgetId: () => '10100',
        resize: () => undefined,
        initRefresh: () => undefined,
        setTitle: (title) => {
            document.querySelector('.dashboard-item-title').textContent = title;
        },
        savePreferences: (chosen) => {
            sessionStorage.setItem('preferences', JSON.stringify(chosen));
            gadget.render(element, chosen);
        },
        closeEdit: () => gadget.render(element, preferences)
    };
    gadget = new Gadget(API);
    if (parameters.has('edit')) {
        gadget.renderEdit(element, preferences);
    } else {
        gadget.render(element, preferences);
    }
    document.querySelector('.harness-edit').addEventListener('click', () => gadget.renderEdit(element, preferences));
});

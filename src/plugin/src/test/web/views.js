'use strict';

/** What the server would hand to the templates. */
const {escape} = require('./templates');

const TEMPLATES = {gadget: 'delivery-gadget.vm', page: 'project-page.vm', issue: 'issue-panel.vm'};

function viewOf(name, query, texts, language, contextPath) {
    return {
        texts: JSON.stringify(texts),
        locale: language,
        contextPath: contextPath,
        loading: texts['cx.common.loading']
    };
}

function frameOf(name, content) {
    if (name === 'gadget') {
        return {
            scripts: '<script src="/static/harness/dashboard.js" defer></script>',
            body: '<div class="harness-dashboard"><section class="harness-gadget"><header>'
                + '<h2 class="dashboard-item-title">Gadget</h2><button class="harness-edit">Edit</button></header>'
                + '<div class="dashboard-item-content">' + content + '</div></section></div>'
        };
    }
    return {scripts: '', body: '<main class="harness-' + escape(name) + '">' + content + '</main>'};
}

module.exports = {viewOf, frameOf, templateOf: (name) => TEMPLATES[name]};

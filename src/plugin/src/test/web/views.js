'use strict';

/** What the server would hand to the templates. */
const {escape} = require('./templates');

const TEMPLATES = {gadget: 'delivery-gadget.vm', page: 'project-page.vm', issue: 'issue-panel.vm'};

function viewOf(query, texts, language, contextPath) {
    const rights = query.get('rights') || 'view triage manage';
    return {
        texts: JSON.stringify(texts),
        locale: language,
        contextPath: contextPath,
        loading: texts['cx.common.loading'],
        title: texts['cx.page.title'],
        tabs: texts['cx.page.tabs'],
        noscript: texts['cx.page.noscript'],
        project: 'LB',
        rights: rights,
        issue: query.get('issue') || 'LB-287',
        programmes: [{key: 'broadband', rights: rights, sentences: ['Delivers at Get connected: Online on day one']}]
    };
}

function frameOf(name, content) {
    if (name === 'gadget') {
        return {
            scripts: '<script src="/static/harness/dashboard.js" defer></script>',
            body: '<main class="harness-dashboard"><section class="harness-gadget"><header>'
                + '<h2 class="dashboard-item-title">Gadget</h2><button class="harness-edit">Edit</button></header>'
                + '<div class="dashboard-item-content">' + content + '</div></section></main>'
        };
    }
    return {scripts: '', body: '<main class="harness-' + escape(name) + '">' + content + '</main>'};
}

module.exports = {viewOf, frameOf, templateOf: (name) => TEMPLATES[name]};

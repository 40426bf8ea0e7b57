'use strict';

/** The web-resources of the front end: what each depends on, and its files in the order in which they are loaded. */
const RESOURCES = {
    'kit-resources': {dependsOn: [], files: [
        'kit/tokens.css', 'kit/kit.css', 'kit/notice.css', 'kit/dialog.css',
        'kit/h.js', 'kit/texts.js', 'kit/rest.js', 'kit/icons.js', 'kit/notice.js', 'kit/load.js', 'kit/settings.js',
        'kit/links.js', 'kit/dialog.js', 'kit/deliveries.js', 'kit/start.js']},
    'delivery-matrix-resources': {dependsOn: ['kit-resources'], files: [
        'delivery-matrix/state.css', 'delivery-matrix/matrix.css', 'delivery-matrix/matrix-narrow.css',
        'delivery-headline/headline.css', 'cell-detail/detail.css',
        'delivery-matrix/states.js', 'delivery-matrix/metric.js', 'delivery-matrix/model.js', 'delivery-matrix/view.js',
        'delivery-headline/model.js', 'delivery-headline/view.js',
        'cell-detail/model.js', 'cell-detail/view.js', 'cell-detail/dialog.js',
        'delivery-gadget/source.js', 'delivery-gadget/view.js']},
    'delivery-matrix-gadget-resources': {dependsOn: ['delivery-matrix-resources'], files: [
        'delivery-gadget/gadget.css', 'delivery-gadget/form.js', 'delivery-gadget/gadget.js']},
    'programme-parts-resources': {dependsOn: ['delivery-matrix-resources'], files: [
        'stage-not-set/list.css', 'stage-not-set/view.js', 'pain-points/model.js', 'project-page/addresses.js',
        'project-page/parts.js']},
    'programme-page-resources': {dependsOn: ['programme-parts-resources'], files: [
        'project-page/page.css', 'delivery-tab/tab.css', 'link-work/link.css', 'overview-tab/overview.css',
        'vision-tab/vision.css', 'journey-tab/journey.css', 'pain-points/pain.css', 'pain-import/import.css',
        'stage-not-set/list.js', 'link-work/query.js', 'link-work/view.js', 'link-work/sheet.js',
        'delivery-tab/view.js', 'delivery-tab/tab.js',
        'overview-tab/model.js', 'overview-tab/view.js', 'overview-tab/tab.js',
        'vision-tab/view.js', 'vision-tab/tab.js',
        'journey-tab/model.js', 'journey-tab/view.js', 'journey-tab/tab.js',
        'pain-import/csv.js', 'pain-import/mapping.js', 'pain-import/view.js', 'pain-import/sheet.js',
        'pain-points/view.js', 'pain-points/raise.js', 'pain-points/tab.js',
        'project-page/tabs.js', 'project-page/first-programme.js', 'project-page/page.js', 'project-page/start.js']},
    'issue-panel-resources': {dependsOn: ['programme-parts-resources'], files: [
        'issue-panel/panel.css', 'issue-panel/model.js', 'issue-panel/view.js', 'issue-panel/panel.js',
        'issue-panel/start.js']}
};

/** All files that a resource brings to a page, those of the resources that it depends on first. */
function filesOf(key) {
    return RESOURCES[key].dependsOn.flatMap(filesOf).concat(RESOURCES[key].files);
}

const PAGES = {gadget: 'delivery-matrix-gadget-resources', page: 'programme-page-resources',
    issue: 'issue-panel-resources'};

module.exports = {RESOURCES, PAGES, filesOf};

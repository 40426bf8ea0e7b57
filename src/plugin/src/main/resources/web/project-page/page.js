/** The project page "Customer experience": finds the programme and draws the tab that the address asks for. */
define('cx/project-page/page', ['cx/kit/h', 'cx/kit/load', 'cx/kit/notice', 'cx/kit/settings', 'cx/project-page/tabs',
    'cx/project-page/addresses', 'cx/project-page/first-programme', 'cx/overview-tab/tab', 'cx/vision-tab/tab', 'cx/journey-tab/tab',
    'cx/pain-points/tab', 'cx/delivery-tab/tab'],
function (dom, load, notice, settings, tabs, addresses, firstProgramme, overview, vision, journey, painPoints, delivery) {
    'use strict';

    const TABS = {overview, vision, journey, 'pain-points': painPoints, delivery};

    function part(root, name) {
        const found = root.querySelector('[data-cx-part="' + name + '"]');
        if (!found) {
            throw new settings.MarkupError(root, 'the element with data-cx-part="' + name + '" is missing');
        }
        return found;
    }

    function draw(root, own, programmes, programme) {
        const window = root.ownerDocument.defaultView;
        const selected = tabs.current(window.location.search);
        const hrefs = addresses.of(own.rest.contextPath, programme);
        const siblings = programmes.filter((each) => each.homeProject === programme.homeProject);
        const choose = (key) => window.location.assign(addresses.of(own.rest.contextPath,
            siblings.find((each) => each.key === key))[selected]);
        dom.fill(part(root, 'programme'), tabs.programme(siblings, programme, choose, own.texts));
        dom.fill(part(root, 'tabs'), tabs.tabs(hrefs, selected, own.texts));
        return TABS[selected].start(part(root, 'content'), {...own, programme, hrefs, asOf: part(root, 'asof')});
    }

    function start(root, own, host, project) {
        const window = root.ownerDocument.defaultView;
        const save = own.may('manage') && ((values) =>
            own.rest.post(['programmes'], {...values, homeProject: project})
                .then(() => window.location.reload())
                .catch((error) => dom.fill(host.querySelector('.cx-first__said'), notice.failure(error, own.texts))));
        dom.fill(host, firstProgramme.first(own.texts, save));
    }

    return function (root) {
        const own = settings.read(root);
        const project = own.required('project');
        const host = part(root, 'content');
        return load.load(host, own.texts, () => own.rest.get(['programmes'], {limit: 1000}), (answer) => {
            const search = root.ownerDocument.defaultView.location.search;
            const programme = tabs.chosen(answer.values, project, search);
            return programme ? draw(root, own, answer.values, programme) : start(root, own, host, project);
        });
    };
});

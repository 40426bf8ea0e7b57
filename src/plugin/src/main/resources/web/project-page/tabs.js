/** The tabs of the project page; each has an address of its own that can be shared. */
define('cx/project-page/tabs', ['cx/kit/h', 'cx/project-page/addresses'], function (dom, addresses) {
    'use strict';

    const h = dom.h;
    const NAMES = addresses.NAMES;

    /** The tab that an address asks for; the first one when it asks for none or for one that is not there. */
    function current(search) {
        const asked = new URLSearchParams(search).get('cxTab');
        return NAMES.includes(asked) ? asked : NAMES[0];
    }

    /** The programme that an address asks for, else the first of those that the project is home to. */
    function chosen(programmes, project, search) {
        const asked = new URLSearchParams(search).get('cxProgramme');
        const own = programmes.filter((programme) => programme.homeProject === project);
        return programmes.find((programme) => programme.key === asked) || own[0] || null;
    }

    /** @param hrefs addresses by the name of the tab */
    function tabs(hrefs, selected, texts) {
        return h('ul', {class: 'cx-tabs'}, NAMES.map((name) => h('li', {},
            h('a', {class: 'cx-tabs__tab', href: hrefs[name], 'aria-current': name === selected ? 'page' : null},
                texts.text('cx.page.tab.' + name)))));
    }

    /** The name of the programme; with several on one project a choice of them. */
    function programme(programmes, selected, onChoose, texts) {
        if (programmes.length < 2) {
            return h('span', {class: 'cx-page__programme'}, selected.name);
        }
        return h('label', {class: 'cx-page__programme'},
            h('span', {class: 'cx-hidden'}, texts.text('cx.page.programme')),
            h('select', {class: 'select', onChange: (event) => onChoose(event.currentTarget.value)},
                programmes.map((each) => h('option', {value: each.key, selected: each.key === selected.key},
                    each.name))));
    }

    return {current, chosen, tabs, programme};
});

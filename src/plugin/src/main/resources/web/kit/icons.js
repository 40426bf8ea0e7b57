/** The plugin's own symbols on a grid of 16; each takes its colour from the text around it. */
define('cx/kit/icons', ['cx/kit/h'], function (dom) {
    'use strict';

    const h = dom.h;
    const stroke = {fill: 'none', stroke: 'currentColor'};
    const cut = {fill: 'none', class: 'cx-icon__cut', 'stroke-linecap': 'round', 'stroke-linejoin': 'round'};

    function seal() {
        const points = [];
        for (let index = 0; index < 18; index += 1) {
            const radius = index % 2 === 0 ? 7.8 : 6.3;
            const angle = Math.PI * index / 9 - Math.PI / 2;
            points.push((8 + radius * Math.cos(angle)).toFixed(2) + ',' + (8 + radius * Math.sin(angle)).toFixed(2));
        }
        return h('polygon', {points: points.join(' '), fill: 'currentColor', stroke: 'currentColor',
            'stroke-width': '.6', 'stroke-linejoin': 'round'});
    }

    const tick = () => h('path', {d: 'M4.9 8.3l2.2 2.1 4-4.6', 'stroke-width': '1.9', ...cut});

    const SHAPES = {
        'not-promised': () => h('path', {d: 'M5 8h6', 'stroke-width': '1.6', 'stroke-linecap': 'round', ...stroke}),
        'not-planned': () => h('circle', {cx: 8, cy: 8, r: 6, 'stroke-width': '2', 'stroke-dasharray': '3.2 3.08',
            ...stroke}),
        planned: () => h('circle', {cx: 8, cy: 8, r: 6, 'stroke-width': '2', ...stroke}),
        'in-delivery': () => [h('circle', {cx: 8, cy: 8, r: 6.5, 'stroke-width': '1.6', ...stroke}),
            h('path', {d: 'M8 3.4a4.6 4.6 0 0 1 0 9.2z', fill: 'currentColor'})],
        delivered: () => [h('circle', {cx: 8, cy: 8, r: 7, fill: 'currentColor'}), tick()],
        proven: () => [seal(), tick()],
        'not-felt': () => [h('path', {d: 'M8 .9L15.1 8 8 15.1.9 8z', fill: 'currentColor', stroke: 'currentColor',
            'stroke-width': '.8', 'stroke-linejoin': 'round'}),
        h('path', {d: 'M8 4.6v3.9M8 11.1v.1', 'stroke-width': '1.8', ...cut})],
        up: () => h('path', {d: 'M8 4l5 8H3z', fill: 'currentColor'}),
        down: () => h('path', {d: 'M8 12L3 4h10z', fill: 'currentColor'}),
        even: () => h('path', {d: 'M3 8h10', 'stroke-width': '2', ...stroke}),
        warning: () => [h('path', {d: 'M8 1.8l6.6 11.7H1.4z', fill: 'currentColor', stroke: 'currentColor',
            'stroke-width': '1.2', 'stroke-linejoin': 'round'}),
        h('path', {d: 'M8 6v3.4M8 11.8v.1', 'stroke-width': '1.6', ...cut})],
        error: () => [h('circle', {cx: 8, cy: 8, r: 7, fill: 'currentColor'}),
            h('path', {d: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2', 'stroke-width': '1.8', ...cut})],
        info: () => [h('circle', {cx: 8, cy: 8, r: 7, fill: 'currentColor'}),
            h('path', {d: 'M8 7.4v3.8M8 4.8v.1', 'stroke-width': '1.8', ...cut})],
        close: () => h('path', {d: 'M4 4l8 8M12 4l-8 8', 'stroke-width': '1.8', 'stroke-linecap': 'round', ...stroke}),
        thread: () => h('path', {d: 'M1 8c2.3-6 4.7-6 7 0s4.7 6 7 0', 'stroke-width': '1.8',
            'stroke-linecap': 'round', ...stroke}),
        chevron: () => h('path', {d: 'M6 3.5L10.5 8 6 12.5', 'stroke-width': '1.8', 'stroke-linecap': 'round',
            'stroke-linejoin': 'round', ...stroke})
    };

    /** A symbol that says nothing to a screen reader: the word stands beside it. */
    function icon(name, modifier) {
        if (!SHAPES[name]) {
            throw new Error('No symbol named "' + name + '"');
        }
        const style = 'cx-icon cx-icon--' + name + (modifier ? ' cx-icon--' + modifier : '');
        return h('svg', {class: style, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false'},
            SHAPES[name]());
    }

    return {icon, names: Object.keys(SHAPES)};
});

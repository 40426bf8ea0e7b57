/** Lays out journeys: stages as columns, what they hold as rows. */
define('cx/journey-tab/view', ['cx/kit/h', 'cx/kit/icons', 'cx/kit/notice', 'cx/journey-tab/model'],
    function (dom, icons, notice, model) {
        'use strict';

        const h = dom.h;
        const WIDE = 120;
        const HIGH = 64;
        const INSET = 8;

        const round = (value) => Math.round(value * 10) / 10;

        function place(point, width) {
            return round(point.x * width) + ',' + round(INSET + point.y * (HIGH - 2 * INSET));
        }

        function emotions(stages, texts) {
            return stages.filter((stage) => stage.valence !== null && stage.valence !== undefined)
                .map((stage) => texts.text('cx.journey.emotion.at', stage.name, texts.number(stage.valence)))
                .join(', ');
        }

        /** The curve of feeling over the stages; a ring marks the peak, a dot the end. */
        function curve(stages, texts) {
            const runs = model.curve(stages);
            if (runs.length === 0) {
                return h('span', {class: 'cx-subtle'}, texts.text('cx.journey.emotion.none'));
            }
            const width = WIDE * stages.length;
            const peak = model.peakOf(stages);
            const marks = runs.flat().map((point) => {
                const [x, y] = place(point, width).split(',');
                const special = point.at === peak ? ' cx-curve__dot--peak'
                    : point.at === stages.length - 1 ? ' cx-curve__dot--end' : '';
                return h('circle', {class: 'cx-curve__dot' + special, cx: x, cy: y, r: special ? 6 : 3});
            });
            return h('svg', {class: 'cx-curve', viewBox: '0 0 ' + width + ' ' + HIGH, role: 'img',
                'aria-label': emotions(stages, texts)},
            h('path', {class: 'cx-curve__zero', d: 'M0 ' + HIGH / 2 + 'H' + width}),
            runs.map((run) => h('polyline', {class: 'cx-curve__line',
                points: run.map((point) => place(point, width)).join(' ')})),
            marks);
        }

        function row(name, stages, content, texts) {
            return stages.some((stage) => content(stage)) && h('tr', {},
                h('th', {scope: 'row'}, texts.text('cx.journey.row.' + name)),
                stages.map((stage) => h('td', {}, content(stage))));
        }

        function touchpoints(stage, texts) {
            return stage.touchpoints.length > 0 && h('ul', {}, stage.touchpoints.map((touchpoint) => h('li', {},
                touchpoint.name, touchpoint.momentOfTruth && [' ', h('span', {class: 'cx-lozenge cx-lozenge--current'},
                    texts.text('cx.journey.moment'))])));
        }

        function principles(stage) {
            return stage.principles.length > 0 && h('ul', {}, stage.principles.map((name) => h('li', {}, name)));
        }

        function head(stages, texts) {
            return h('thead', {}, h('tr', {},
                h('td', {}),
                stages.map((stage) => h('th', {scope: 'col'}, stage.name,
                    stage.phase && h('span', {class: 'cx-journey__phase'},
                        texts.text('cx.journey.phase.' + stage.phase.toLowerCase()))))));
        }

        function table(stages, hrefs, texts) {
            const pains = (stage) => h('a', {href: hrefs['pain-points'] + '&stage=' + encodeURIComponent(stage.key)},
                texts.count('cx.journey.painpoints', stage.painPoints));
            return h('table', {class: 'cx-table cx-journey__table'}, head(stages, texts), h('tbody', {},
                row('actions', stages, (stage) => stage.actions, texts),
                row('emotion', stages, (stage) => stage.emotion, texts),
                h('tr', {}, h('th', {scope: 'row'}, texts.text('cx.journey.row.curve'),
                    h('span', {class: 'cx-journey__phase'}, texts.text('cx.journey.curve.legend'))),
                h('td', {class: 'cx-journey__curve', colspan: stages.length}, curve(stages, texts))),
                row('touchpoints', stages, (stage) => touchpoints(stage, texts), texts),
                row('painpoints', stages, (stage) => stage.painPoints > 0 && pains(stage), texts),
                row('opportunities', stages, (stage) => stage.opportunities, texts),
                row('principles', stages, principles, texts),
                row('work', stages, (stage) => stage.work > 0 && texts.count('cx.journey.work', stage.work), texts)));
        }

        function journeyView(journey, file, hrefs, texts) {
            const stages = model.columns(journey, file);
            return h('section', {class: 'cx-journey'}, h('h2', {}, journey.name),
                stages.length === 0
                    ? notice.notice('empty', {title: texts.text('cx.delivery.empty.stages.title'),
                        text: texts.text('cx.journey.empty.text')})
                    : h('div', {class: 'cx-journey__scroll', role: 'region', tabindex: 0, 'aria-label': journey.name},
                        table(stages, hrefs, texts)));
        }

        /** @param file the programme file */
        function journeys(file, hrefs, texts) {
            const given = file.journeys || [];
            return given.length === 0
                ? notice.notice('empty', {title: texts.text('cx.journey.empty.title'),
                    text: texts.text('cx.journey.empty.text')})
                : h('div', {}, given.map((journey) => journeyView(journey, file, hrefs, texts)));
        }

        return {journeys, curve};
    });

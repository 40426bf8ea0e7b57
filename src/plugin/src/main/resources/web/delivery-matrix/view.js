/** Lays out the principle × stage matrix as a real table, and its legend. */
define('cx/delivery-matrix/view', ['cx/kit/h', 'cx/kit/icons', 'cx/delivery-matrix/states'],
    function (dom, icons, states) {
        'use strict';

        const h = dom.h;

        /** The amount as a strip; the share is also said in the cell's words. */
        function bar(share) {
            return h('span', {class: 'cx-bar', 'aria-hidden': 'true'},
                h('span', {class: 'cx-bar__fill', style: {width: Math.round(share * 100) + '%'}}));
        }

        function content(cell) {
            return [
                icons.icon(cell.look),
                h('span', {class: 'cx-matrix__text'},
                    h('span', {class: 'cx-matrix__stage'}, cell.stageName),
                    h('span', {class: 'cx-matrix__word'}, cell.word),
                    cell.lines.length > 0 && h('span', {class: 'cx-matrix__lines'},
                        cell.lines.map((line) => h('span', {class: 'cx-matrix__line'}, line))),
                    cell.bar !== null && bar(cell.bar))
            ];
        }

        function cellBody(cell, open) {
            const style = 'cx-matrix__cell cx-state cx-state--' + cell.look;
            if (!open || !cell.opens) {
                return h('div', {class: style}, content(cell));
            }
            return h('button', {
                class: style + ' cx-matrix__cell--opens',
                type: 'button',
                title: cell.interval || null,
                'aria-label': cell.label,
                'aria-haspopup': 'dialog',
                'data-cx-cell': cell.principle + ' ' + cell.stage,
                onClick: (event) => open(cell, event.currentTarget)
            }, content(cell));
        }

        function rowView(row, open) {
            return h('tr', {role: 'row', class: 'cx-matrix__row'},
                h('th', {role: 'rowheader', scope: 'row', class: 'cx-matrix__principle'},
                    h('span', {class: 'cx-matrix__name'}, row.name),
                    row.layer && h('span', {class: 'cx-matrix__layer'}, row.layer),
                    h('span', {class: 'cx-matrix__rollup-line'}, row.rollUp.sentence)),
                row.cells.map((cell) => h('td', {role: 'cell', class: 'cx-matrix__place'
                    + (cell.state === 'NOT_PROMISED' ? ' cx-matrix__place--silent' : '')}, cellBody(cell, open))),
                h('td', {role: 'cell', class: 'cx-matrix__rollup'},
                    h('span', {class: 'cx-matrix__figure'}, row.rollUp.figure), ' ',
                    h('span', {class: 'cx-matrix__part'}, row.rollUp.delivered), ' ',
                    h('span', {class: 'cx-matrix__part'}, row.rollUp.proven)),
                row.notPromised && h('td', {role: 'presentation', class: 'cx-matrix__silent-list',
                    'aria-hidden': 'true'}, row.notPromised));
        }

        /**
         * @param model of cx/delivery-matrix/model
         * @param open takes a cell and the button that was pressed; without it cells are plain text
         */
        function matrix(model, texts, open) {
            return h('table', {class: 'cx-matrix', role: 'table'},
                h('caption', {class: 'cx-hidden'}, texts.text('cx.delivery.matrix.caption')),
                h('thead', {role: 'rowgroup'}, h('tr', {role: 'row'},
                    h('th', {role: 'columnheader', scope: 'col', class: 'cx-matrix__corner'},
                        h('span', {class: 'cx-hidden'}, texts.text('cx.delivery.matrix.principle'))),
                    model.stages.map((stage) => h('th', {role: 'columnheader', scope: 'col',
                        class: 'cx-matrix__column'}, stage.name)),
                    h('th', {role: 'columnheader', scope: 'col', class: 'cx-matrix__promises'},
                        texts.text('cx.delivery.matrix.promises')))),
                h('tbody', {role: 'rowgroup'}, model.rows.map((row) => rowView(row, open))));
        }

        /** Every state that occurs, drawn as in the cells, with its count. */
        function legend(model, texts) {
            return h('ul', {class: 'cx-legend', 'aria-label': texts.text('cx.delivery.legend')},
                states.ORDER.filter((state) => model.counts[state] > 0).map((state) =>
                    h('li', {class: 'cx-legend__item'},
                        h('span', {class: 'cx-legend__swatch cx-state cx-state--' + states.look(state)},
                            icons.icon(states.look(state))),
                        h('b', {class: 'cx-legend__count'}, texts.number(model.counts[state])), ' ',
                        states.word(state, texts))));
        }

        return {matrix, legend, bar};
    });

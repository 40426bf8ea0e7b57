/** Lays out the steps of an import: choose a file, say what its columns mean, look at what would happen, done. */
define('cx/pain-import/view', ['cx/kit/h', 'cx/kit/notice', 'cx/pain-import/mapping'],
    function (dom, notice, mapping) {
        'use strict';

        const h = dom.h;
        const SHOWN = 100;

        function choose(texts, onFile) {
            const take = (event) => event.currentTarget.files[0] && onFile(event.currentTarget.files[0]);
            return h('div', {class: 'cx-import'},
                h('p', {}, texts.text('cx.painpoint.import.text')),
                h('p', {class: 'cx-import__file'},
                    h('label', {for: 'cx-import-file'}, texts.text('cx.painpoint.import.file')), ' ',
                    h('input', {type: 'file', id: 'cx-import-file', accept: '.csv,text/csv', onChange: take})),
                h('p', {class: 'cx-subtle'}, texts.text('cx.painpoint.import.rules')));
        }

        function column(header, at, state, texts, onChange) {
            const options = [''].concat(mapping.FIELDS);
            const label = (field) => field ? texts.text('cx.painpoint.field.' + field)
                : texts.text('cx.painpoint.import.leave');
            return h('tr', {},
                h('th', {scope: 'row'}, header),
                h('td', {class: 'cx-import__values'}, state.values[at].join(' · ')),
                h('td', {}, h('select', {class: 'select', 'aria-label': texts.text('cx.painpoint.import.means', header),
                    onChange: (event) => onChange(at, event.currentTarget.value)},
                options.map((field) => h('option', {value: field, selected: field === state.fields[at]},
                    label(field))))));
        }

        /**
         * @param state file name, headers, values, fields and grouped
         * @param on change(column, field), group(on), preview() and back()
         */
        function columns(state, texts, on) {
            const problem = mapping.problem(state.fields);
            return h('div', {class: 'cx-import'},
                h('p', {}, texts.text('cx.painpoint.import.columns', state.name)),
                h('table', {class: 'cx-table cx-import__columns'},
                    h('thead', {}, h('tr', {}, ['column', 'values', 'meaning'].map((name) =>
                        h('th', {scope: 'col'}, texts.text('cx.painpoint.import.' + name))))),
                    h('tbody', {}, state.headers.map((header, at) => column(header, at, state, texts, on.change)))),
                h('label', {class: 'cx-import__group'},
                    h('input', {type: 'checkbox', checked: state.grouped,
                        onChange: (event) => on.group(event.currentTarget.checked)}), ' ',
                    texts.text('cx.painpoint.import.group')),
                h('p', {class: 'cx-import__problem', role: 'status'}, problem
                    && texts.text('cx.painpoint.import.problem.' + problem)),
                h('p', {class: 'cx-actions'},
                    h('button', {class: 'aui-button aui-button-primary', type: 'button', disabled: Boolean(problem),
                        onClick: on.preview}, texts.text('cx.painpoint.import.preview')),
                    h('button', {class: 'aui-button', type: 'button', onClick: on.back},
                        texts.text('cx.painpoint.import.other'))));
        }

        function touched(report, texts) {
            return report.painPoints.length > 0 && h('table', {class: 'cx-table'},
                h('caption', {class: 'cx-hidden'}, texts.text('cx.painpoint.import.becomes')),
                h('thead', {}, h('tr', {}, ['action', 'title', 'rows', 'customers'].map((name) =>
                    h('th', {scope: 'col', class: name === 'rows' || name === 'customers' ? 'cx-number' : null},
                        texts.text('cx.painpoint.import.column.' + name))))),
                h('tbody', {}, report.painPoints.slice(0, SHOWN).map((each) => h('tr', {},
                    h('td', {}, h('span', {class: 'cx-lozenge cx-lozenge--'
                        + (each.action === 'UNCHANGED' ? 'new' : 'success')},
                    texts.text('cx.painpoint.import.action.' + each.action.toLowerCase()))),
                    h('td', {}, each.title),
                    h('td', {class: 'cx-number'}, texts.number(each.rows)),
                    h('td', {class: 'cx-number'}, texts.number(each.customers))))));
        }

        function refused(report, texts) {
            return report.errors.length > 0 && h('div', {class: 'cx-import__refused'},
                h('h3', {}, texts.text('cx.painpoint.import.refused')),
                h('table', {class: 'cx-table'},
                    h('thead', {}, h('tr', {}, ['row', 'column', 'message'].map((name) =>
                        h('th', {scope: 'col'}, texts.text('cx.painpoint.import.error.' + name))))),
                    h('tbody', {}, report.errors.slice(0, SHOWN).map((error) => h('tr', {},
                        h('td', {}, String(error.row)), h('td', {}, error.column || ''),
                        h('td', {}, error.message || error.code))))),
                report.errors.length > SHOWN && h('p', {class: 'cx-subtle'},
                    texts.text('cx.painpoint.import.more', texts.number(report.errors.length - SHOWN))));
        }

        /** "280 rows: 47 new pain points, …" */
        function summary(report, texts) {
            const parts = [['created', report.created], ['updated', report.updated], ['unchanged', report.unchanged]]
                .filter(([, amount]) => amount > 0)
                .map(([name, amount]) => texts.count('cx.painpoint.import.count.' + name, amount));
            const rows = texts.count('cx.painpoint.import.count.rows', report.rows);
            return parts.length ? texts.text('cx.painpoint.import.summary', rows, parts.join(', ')) : rows;
        }

        /**
         * @param report of a dry run
         * @param on import(partial) and back()
         */
        function preview(report, texts, on) {
            const nothing = report.created + report.updated === 0;
            const partly = report.errors.length > 0;
            return h('div', {class: 'cx-import'},
                h('p', {class: 'cx-import__summary'}, summary(report, texts)),
                nothing && !partly && h('p', {}, texts.text('cx.painpoint.import.nothing')),
                h('p', {class: 'cx-actions'},
                    !nothing && h('button', {class: 'aui-button aui-button-primary', type: 'button',
                        onClick: () => on.import(partly)},
                    texts.text(partly ? 'cx.painpoint.import.partly' : 'cx.painpoint.import.run')),
                    h('button', {class: 'aui-button', type: 'button', onClick: on.back},
                        texts.text('cx.painpoint.import.back'))),
                refused(report, texts),
                touched(report, texts));
        }

        function done(report, texts, onClose) {
            return h('div', {class: 'cx-import'},
                notice.notice('info', {
                    title: texts.text(report.written === false ? 'cx.painpoint.import.nothing'
                        : 'cx.painpoint.import.done'),
                    text: summary(report, texts),
                    action: {label: texts.text('cx.common.close'), onClick: onClose}
                }),
                refused(report, texts));
        }

        return {choose, columns, preview, done, summary};
    });

/** Lays out the list of pain points with its filters and what can be done with those that are ticked. */
define('cx/pain-points/view', ['cx/kit/h', 'cx/kit/icons', 'cx/kit/links', 'cx/kit/notice', 'cx/pain-points/model'],
    function (dom, icons, links, notice, model) {
        'use strict';

        const h = dom.h;
        const MOST_SEVERE = 5;

        function select(name, label, options, chosen, onChange) {
            return h('label', {class: 'cx-filter'}, h('span', {class: 'cx-filter__label'}, label),
                h('select', {class: 'select', name: name, onChange: (event) => onChange(event.currentTarget.value)},
                    options.map((option) => h('option', {value: option.value, selected: option.value === chosen},
                        option.label))));
        }

        function filters(filter, names, texts, on) {
            const any = {value: '', label: texts.text('cx.common.all')};
            const set = (name) => (value) => on.filter({...filter, [name]: value});
            return h('form', {class: 'cx-filters', role: 'search', onSubmit: (event) => {
                event.preventDefault();
                on.filter({...filter, q: event.currentTarget.elements.q.value});
            }},
            h('label', {class: 'cx-filter'}, h('span', {class: 'cx-filter__label'},
                texts.text('cx.painpoint.find')),
            h('input', {class: 'text', type: 'search', name: 'q', value: filter.q})),
            select('state', texts.text('cx.painpoint.state'), [any].concat(model.STATES.map((state) =>
                ({value: state, label: model.stateWord(state, texts)}))), filter.state, set('state')),
            select('stage', texts.text('cx.painpoint.stage'), [any].concat(names.stages.map((stage) =>
                ({value: stage.key, label: stage.name}))), filter.stage, set('stage')),
            select('sort', texts.text('cx.painpoint.sort'), ['priority', 'severity', 'captured'].map((sort) =>
                ({value: sort, label: texts.text('cx.painpoint.sort.' + sort)})), filter.sort, set('sort')),
            on.exportHref && h('a', {class: 'aui-button cx-filters__export', href: on.exportHref, download: ''},
                texts.text('cx.painpoint.export.title')),
            on.import && h('button', {class: 'aui-button cx-filters__import', type: 'button', onClick: on.import},
                texts.text('cx.painpoint.import.title')));
        }

        function severity(value, texts) {
            if (!value) {
                return '–';
            }
            const marks = Array.from({length: MOST_SEVERE}, (none, index) =>
                h('span', {class: 'cx-severity__mark' + (index < value ? ' cx-severity__mark--on' : '')}));
            return h('span', {class: 'cx-severity'}, h('span', {class: 'cx-severity__marks', 'aria-hidden': 'true'},
                marks), ' ', texts.number(value));
        }

        function priority(given) {
            return given.shown === null
                ? h('span', {class: 'cx-subtle'}, given.text)
                : h('span', {class: 'cx-priority'}, h('b', {}, given.text),
                    h('span', {class: 'cx-bar', 'aria-hidden': 'true'},
                        h('span', {class: 'cx-bar__fill', style: {width: Math.round(given.shown) + '%'}})));
        }

        function piece(given, texts) {
            return h('li', {}, given.kind && h('b', {class: 'cx-pain__kind'}, given.kind), ' ', given.quote,
                given.link && [' ', h('a', {class: 'cx-pain__source', href: given.link, rel: 'noopener noreferrer'},
                    texts.text('cx.painpoint.evidence.source'))],
                h('span', {class: 'cx-subtle'}, ' ', [given.count, given.date].filter(Boolean).join(', ')));
        }

        function details(row, texts) {
            const made = row.priority.parts;
            const silent = !row.description && row.evidence.length + made.length === 0 && !row.breaks;
            return silent ? h('span', {class: 'cx-pain__title'}, row.title)
                : h('details', {class: 'cx-pain__details'},
                    h('summary', {class: 'cx-pain__title'}, icons.icon('chevron'), row.title),
                    row.description && h('p', {}, row.description),
                    row.breaks && h('p', {class: 'cx-subtle'}, texts.text('cx.painpoint.breaks', row.breaks)),
                    made.length > 0 && h('p', {class: 'cx-subtle'},
                        texts.text('cx.painpoint.priority.parts', row.priority.text, made.join(' × '))),
                    h('ul', {class: 'cx-pain__evidence'}, row.evidence.map((each) => piece(each, texts))));
        }

        function tick(row, ticked, texts, on) {
            return h('td', {class: 'cx-pain__tick'}, h('input', {type: 'checkbox', checked: ticked.has(row.key),
                disabled: !row.canRaise, title: row.whyNot || null,
                'aria-label': texts.text('cx.painpoint.select', row.title) + (row.whyNot ? ', ' + row.whyNot : ''),
                onChange: (event) => on.tick(row.key, event.currentTarget.checked)}));
        }

        function cell(label, style, ...content) {
            return h('td', {class: style, 'data-cx-label': label}, content);
        }

        function rowView(row, ticked, options, texts, on) {
            const columns = (name) => texts.text('cx.painpoint.column.' + name);
            return h('tr', {class: ticked.has(row.key) ? 'cx-pain__row cx-pain__row--ticked' : 'cx-pain__row'},
                on.tick && tick(row, ticked, texts, on),
                cell(columns('priority'), '', priority(row.priority)),
                h('td', {class: 'cx-pain__what'}, details(row, texts)),
                cell(columns('stage'), '', row.stage),
                cell(columns('severity'), '', severity(row.severity, texts)),
                cell(columns('frequency'), 'cx-number', row.frequency),
                cell(columns('reach'), 'cx-number', row.reach),
                cell(columns('evidence'), 'cx-number', row.evidenceCount),
                cell(columns('function'), '', row.owner
                    || h('span', {class: 'cx-pain__unowned'}, texts.text('cx.painpoint.noowner'))),
                cell(columns('state'), '', h('span', {class: 'cx-lozenge cx-lozenge--' + row.look}, row.state),
                    row.issue && h('a', {class: 'cx-pain__issue',
                    href: links.issue(options.contextPath, row.issue)}, row.issue)));
        }

        function head(rows, ticked, texts, on) {
            const raisable = rows.filter((row) => row.canRaise);
            const all = raisable.length > 0 && raisable.every((row) => ticked.has(row.key));
            return h('tr', {},
                on.tick && h('th', {scope: 'col'}, h('input', {type: 'checkbox', checked: all,
                    disabled: raisable.length === 0, 'aria-label': texts.text('cx.painpoint.select.all'),
                    onChange: (event) => on.tickAll(raisable.map((row) => row.key), event.currentTarget.checked)})),
                ['priority', 'title', 'stage', 'severity', 'frequency', 'reach', 'evidence', 'function', 'state']
                    .map((name) => h('th', {scope: 'col',
                        class: ['frequency', 'reach', 'evidence'].includes(name) ? 'cx-number' : null},
                    texts.text('cx.painpoint.column.' + name))));
        }

        /**
         * @param rows of cx/pain-points/model
         * @param ticked keys of the ticked rows
         * @param options contextPath and total
         * @param on tick(key, on), tickAll(keys, on), more(); without tick nothing can be ticked
         */
        function table(rows, ticked, options, texts, on) {
            return [
                h('table', {class: 'cx-table cx-pain'},
                    h('caption', {class: 'cx-hidden'}, texts.text('cx.painpoint.title')),
                    h('thead', {}, head(rows, ticked, texts, on)),
                    h('tbody', {}, rows.map((row) => rowView(row, ticked, options, texts, on)))),
                h('p', {class: 'cx-actions cx-pain__foot'},
                    h('span', {class: 'cx-subtle'}, texts.text('cx.painpoint.shown', texts.number(rows.length),
                        texts.number(options.total))),
                    rows.length < options.total && h('button', {class: 'aui-button', type: 'button',
                        onClick: on.more}, texts.text('cx.painpoint.more')))
            ];
        }

        function selection(count, project, texts, on) {
            return h('div', {class: 'cx-selection', role: 'status'},
                h('b', {}, texts.count('cx.painpoint.selected', count)),
                h('button', {class: 'aui-button aui-button-primary', type: 'button', onClick: on.raise},
                    texts.text('cx.painpoint.raise')),
                h('button', {class: 'aui-button aui-button-link', type: 'button', onClick: on.clear},
                    texts.text('cx.painpoint.clear')),
                h('span', {class: 'cx-subtle cx-card__end'}, texts.count('cx.painpoint.raise.becomes', count, project)));
        }

        function empty(filtered, texts, on) {
            const what = filtered ? 'filtered' : 'empty';
            return notice.notice('empty', {
                title: texts.text('cx.painpoint.' + what + '.title'),
                text: texts.text('cx.painpoint.' + what + '.text'),
                action: !filtered && on.import && {label: texts.text('cx.painpoint.import.title'), onClick: on.import}
            });
        }

        return {filters, table, selection, empty};
    });

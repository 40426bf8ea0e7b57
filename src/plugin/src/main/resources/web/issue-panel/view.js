/** Lays out the panel on an issue, in the manner of Jira's own modules: flat, with hairlines. */
define('cx/issue-panel/view', ['cx/kit/h', 'cx/kit/icons', 'cx/delivery-matrix/view', 'cx/delivery-matrix/metric',
    'cx/cell-detail/view', 'cx/stage-not-set/view', 'cx/pain-points/model'],
function (dom, icons, matrix, metrics, detail, open, pains) {
    'use strict';

    const h = dom.h;

    function proof(metric, texts) {
        const drawn = {value: metrics.valueText(metric, texts), target: metrics.targetText(metric, texts),
            interval: metrics.intervalText(metric, texts), scale: metrics.scale(metric)};
        return h('p', {class: 'cx-panel__proof'},
            h('span', {class: 'cx-subtle'}, texts.text('cx.panel.proof')),
            drawn.scale && detail.interval(drawn, texts),
            h('b', {}, metrics.figure(metric, metric.value, texts)),
            h('span', {class: 'cx-subtle'}, [drawn.interval, metric.n && 'n ' + texts.number(metric.n)]
                .filter(Boolean).join(', ')));
    }

    function measured(cell) {
        return cell && cell.metric && cell.metric.value !== null;
    }

    function strip(cell, name) {
        return h('div', {class: 'cx-panel__strip cx-state cx-state--' + cell.look},
            icons.icon(cell.look),
            h('span', {class: 'cx-panel__text'},
                h('b', {}, name ? name + ': ' + cell.word : cell.word),
                h('span', {class: 'cx-panel__amount'}, cell.lines.join(', ')),
                cell.bar !== null && matrix.bar(cell.bar)));
    }

    function unset(entry, texts, on) {
        return h('div', {class: 'cx-panel__unset'},
            h('p', {}, icons.icon('warning'), ' ', h('b', {}, texts.text('cx.panel.nowhere')), ' ',
                on.setStage && texts.text('cx.panel.which')),
            on.setStage && open.choices(entry.stages, (stage, button) => on.setStage(entry, stage, button), texts));
    }

    function delivery(entry, options, texts, on) {
        return h('div', {class: 'cx-panel__item'},
            h('p', {class: 'cx-panel__lead cx-subtle'},
                h('span', {}, entry.stage ? texts.text('cx.panel.delivers', entry.stage.name)
                    : texts.text('cx.panel.delivers.unset')),
                h('span', {}, entry.layer)),
            h('p', {class: 'cx-panel__name'}, h('a', {href: options.hrefs.delivery}, entry.name)),
            entry.cell ? strip(entry.cell) : unset(entry, texts, on),
            measured(entry.cell) && proof(entry.cell.metric, texts));
    }

    function principle(entry, options, texts) {
        return h('div', {class: 'cx-panel__item'},
            h('p', {class: 'cx-panel__lead cx-subtle'}, h('span', {}, texts.text('cx.panel.principle')),
                h('span', {}, entry.rollUp)),
            h('p', {class: 'cx-panel__name'}, h('a', {href: options.hrefs.delivery}, entry.name)),
            entry.cells.map((cell) => strip(cell, cell.stageName)));
    }

    function painPoint(pain, options, texts) {
        const priority = pains.priority(pain.priority, pain.priorityParts, texts);
        return h('div', {class: 'cx-panel__item'},
            h('p', {class: 'cx-panel__lead cx-subtle'}, h('span', {}, texts.text('cx.panel.painpoint')),
                priority.shown !== null && h('span', {}, texts.text('cx.panel.priority', priority.text))),
            h('p', {class: 'cx-panel__name'}, h('a', {href: options.hrefs['pain-points']}, pain.title)),
            h('p', {}, h('span', {class: 'cx-lozenge'}, pains.stateWord(pain.state, texts))));
    }

    function select(id, name, label, choices) {
        return h('p', {class: 'cx-panel__field'}, h('label', {for: id + name}, label),
            h('select', {class: 'select', id: id + name, name: name},
                choices.map((choice) => h('option', {value: choice.key}, choice.name))));
    }

    /** Principle and stage to link the issue to; the stages follow the principle. */
    function form(id, choices, chosen, texts, on) {
        const submit = (event) => {
            event.preventDefault();
            on.link(event.currentTarget.elements.principle.value, event.currentTarget.elements.stage.value);
        };
        const principleField = select(id, 'principle', texts.text('cx.delivery.matrix.principle'), choices);
        const list = principleField.children[1];
        list.attributes.onChange = (event) => on.choose(event.currentTarget.value);
        list.children.forEach((option) => {
            option.attributes.selected = option.attributes.value === chosen.key;
        });
        return h('form', {class: 'cx-panel__form', onSubmit: submit}, principleField,
            select(id, 'stage', texts.text('cx.painpoint.stage'), chosen.stages),
            h('p', {class: 'cx-actions'},
                h('button', {class: 'aui-button aui-button-primary', type: 'submit'},
                    texts.text('cx.delivery.link.add')),
                h('button', {class: 'aui-button aui-button-link', type: 'button', onClick: on.cancel},
                    texts.text('cx.common.cancel'))));
    }

    /**
     * @param options hrefs of the project page's tabs
     * @param on setStage(entry, stage, button) and openForm(); both absent for those who may only look
     */
    function panel(model, options, texts, on) {
        const silent = model.deliveries.length + model.principles.length + model.painPoints.length === 0;
        return h('div', {class: 'cx-panel'},
            model.principles.map((entry) => principle(entry, options, texts)),
            model.deliveries.map((entry) => delivery(entry, options, texts, on)),
            model.painPoints.map((entry) => painPoint(entry, options, texts)),
            silent && h('p', {class: 'cx-subtle'}, texts.text('cx.panel.nothing')),
            h('div', {class: 'cx-panel__said', role: 'status'}),
            h('div', {class: 'cx-panel__foot cx-actions'},
                on.openForm && model.choices.length > 0 && h('button', {class: 'aui-button', type: 'button',
                    onClick: on.openForm}, texts.text('cx.panel.link')),
                h('a', {href: options.hrefs.delivery, class: 'cx-card__end'},
                    texts.text('cx.overview.open.delivery'))));
    }

    return {panel, form};
});

/** The gadget's configuration form: programme, journey, size and refresh. */
define('cx/delivery-gadget/form', ['cx/kit/h'], function (dom) {
    'use strict';

    const h = dom.h;
    const MINUTES = ['15', '30', '60', '120'];

    function refreshText(minutes, texts) {
        if (minutes === 'false') {
            return texts.text('cx.gadget.form.refresh.never');
        }
        if (minutes === '60') {
            return texts.text('cx.gadget.form.refresh.hour');
        }
        return Number(minutes) < 60 ? texts.text('cx.gadget.form.refresh.minutes', minutes)
            : texts.text('cx.gadget.form.refresh.hours', String(Number(minutes) / 60));
    }

    function field(id, name, label, options, chosen, more) {
        return h('div', {class: 'field-group'},
            h('label', {for: id + '-' + name}, label),
            h('select', {class: 'select', id: id + '-' + name, name: name, ...more},
                options.map((option) => h('option', {value: option.value, selected: option.value === chosen},
                    option.label))));
    }

    function journeyOptions(journeys, texts) {
        return [{value: '', label: texts.text('cx.gadget.form.journey.all')}]
            .concat(journeys.map((journey) => ({value: journey.key, label: journey.name})));
    }

    /** What the form starts from: preferences are strings, and absent before the first save. */
    function initial(preferences, programmes) {
        const known = programmes.some((programme) => programme.key === preferences.programme);
        return {
            programme: known ? preferences.programme : programmes[0].key,
            journey: known ? preferences.journey || '' : '',
            size: preferences.size || 'auto',
            refresh: preferences.refresh === undefined ? '15' : String(preferences.refresh)
        };
    }

    /**
     * @param id makes the ids of the fields unique on a dashboard with several gadgets
     * @param values of initial(), programmes and journeys as listed by REST
     * @param on programme(key), save(values) and cancel()
     */
    function form(id, values, programmes, journeys, texts, on) {
        const submit = (event) => {
            event.preventDefault();
            const fields = event.currentTarget.elements;
            on.save(Object.fromEntries(['programme', 'journey', 'size', 'refresh']
                .map((name) => [name, fields[name].value])));
        };
        return h('form', {class: 'aui cx-form', onSubmit: submit},
            field(id, 'programme', texts.text('cx.gadget.form.programme'),
                programmes.map((programme) => ({value: programme.key, label: programme.name})), values.programme,
                {onChange: (event) => on.programme(event.currentTarget.value)}),
            field(id, 'journey', texts.text('cx.gadget.form.journey'), journeyOptions(journeys, texts),
                values.journey),
            field(id, 'size', texts.text('cx.gadget.form.size'), ['auto', 'small'].map((size) =>
                ({value: size, label: texts.text('cx.gadget.form.size.' + size)})), values.size),
            field(id, 'refresh', texts.text('cx.gadget.form.refresh'), ['false'].concat(MINUTES).map((minutes) =>
                ({value: minutes, label: refreshText(minutes, texts)})), values.refresh),
            h('div', {class: 'buttons-container'}, h('div', {class: 'buttons'},
                h('button', {class: 'aui-button aui-button-primary', type: 'submit'}, texts.text('cx.common.save')),
                h('button', {class: 'aui-button aui-button-link', type: 'button', onClick: on.cancel},
                    texts.text('cx.common.cancel')))));
    }

    return {form, initial, refreshText};
});

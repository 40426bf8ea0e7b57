/** What a project without a programme shows: what a programme is, and the form that starts one. */
define('cx/project-page/first-programme', ['cx/kit/h', 'cx/kit/notice'], function (dom, notice) {
    'use strict';

    const h = dom.h;

    /** A key in the form that programmes have, made from a name; empty when the name has no letter to begin with. */
    function keyFrom(name) {
        return name.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '-')
            .replace(/^[^a-z]+/, '').slice(0, 40).replace(/-+$/, '');
    }

    function form(texts, onSave) {
        const submit = (event) => {
            event.preventDefault();
            const fields = event.currentTarget.elements;
            onSave({name: fields.name.value.trim(), key: fields.key.value.trim()});
        };
        const follow = (event) => {
            event.currentTarget.form.elements.key.value = keyFrom(event.currentTarget.value);
        };
        return h('form', {class: 'aui top-label cx-form', onSubmit: submit},
            h('div', {class: 'field-group'},
                h('label', {for: 'cx-programme-name'}, texts.text('cx.programme.name')),
                h('input', {class: 'text', id: 'cx-programme-name', name: 'name', required: true, maxlength: 255,
                    onInput: follow})),
            h('div', {class: 'field-group'},
                h('label', {for: 'cx-programme-key'}, texts.text('cx.programme.key')),
                h('input', {class: 'text', id: 'cx-programme-key', name: 'key', required: true,
                    pattern: '[a-z][a-z0-9\\-]{0,39}', 'aria-describedby': 'cx-programme-key-rule'}),
                h('div', {class: 'description', id: 'cx-programme-key-rule'}, texts.text('cx.programme.key.rule'))),
            h('button', {class: 'aui-button aui-button-primary', type: 'submit'}, texts.text('cx.programme.start')));
    }

    /** @param onSave takes {name, key}; absent for those who may not start a programme */
    function first(texts, onSave) {
        return h('div', {class: 'cx-first'},
            notice.notice('empty', {
                title: texts.text('cx.programme.empty.title'),
                text: texts.text(onSave ? 'cx.programme.empty.text' : 'cx.programme.empty.ask')
            }),
            onSave && form(texts, onSave),
            h('div', {class: 'cx-first__said', role: 'alert'}));
    }

    return {first, keyFrom};
});

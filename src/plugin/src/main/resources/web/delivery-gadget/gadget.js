/**
 * The dashboard item "Principle delivery": what the dashboard calls to show it and to configure it.
 *
 * The server's markup (templates/delivery-gadget.vm) carries texts and the context path in the attributes of the
 * element with data-cx-gadget; they are the same for all gadgets of a page and are kept once read.
 */
define('cx/delivery-gadget/gadget', ['jquery', 'cx/kit/h', 'cx/kit/load', 'cx/kit/notice', 'cx/kit/links',
    'cx/kit/settings', 'cx/delivery-gadget/source', 'cx/delivery-gadget/view', 'cx/delivery-gadget/form',
    'cx/cell-detail/dialog'],
function ($, dom, load, notice, links, settings, source, view, form, detail) {
    'use strict';

    let kept = null;

    /** The element to draw in, made anew when the dashboard has emptied its own. */
    function rootWithin(element) {
        const own = element.querySelector('[data-cx-gadget]');
        if (own) {
            kept = kept || settings.read(own);
            return own;
        }
        if (!kept) {
            throw new settings.MarkupError(element, 'no element with data-cx-gadget inside');
        }
        const root = element.ownerDocument.createElement('div');
        root.className = 'cx cx-gadget';
        root.setAttribute('data-cx-gadget', '');
        element.replaceChildren(root);
        return root;
    }

    class Gadget {
        constructor(API) {
            this.api = API;
        }

        render(element, preferences) {
            const root = rootWithin($(element)[0]);
            if (!preferences.programme) {
                this.tell(root, 'unconfigured');
                return;
            }
            this.api.initRefresh(preferences, () => this.draw(root, preferences, true));
            this.draw(root, preferences, false);
        }

        renderEdit(element, preferences) {
            const root = rootWithin($(element)[0]);
            load.load(root, kept.texts, () => kept.rest.get(['programmes'], {limit: 1000}), (answer) => {
                if (answer.values.length === 0) {
                    this.tell(root, 'noprogramme');
                    return null;
                }
                return this.edit(root, form.initial(preferences, answer.values), answer.values);
            }).then(() => this.api.resize());
        }

        tell(root, what) {
            load.end(root);
            dom.fill(root, notice.notice('empty', {
                title: kept.texts.text('cx.gadget.' + what + '.title'),
                text: kept.texts.text('cx.gadget.' + what + '.text')
            }));
            this.api.resize();
        }

        /** Shows the form with the journeys of the chosen programme. */
        edit(root, values, programmes) {
            const journeys = () => kept.rest.get(['programmes', values.programme, 'journeys'], {limit: 100});
            return load.load(root, kept.texts, journeys, (answer) => {
                dom.fill(root, form.form('cx-gadget-' + this.api.getGadgetId(), values, programmes, answer.values,
                    kept.texts, {
                        programme: (key) => this.edit(root, {...values, programme: key, journey: ''}, programmes),
                        save: (chosen) => this.finish(root, () =>
                            this.api.savePreferences({...chosen, isConfigured: 'true'})),
                        cancel: () => this.finish(root, () => this.api.closeEdit())
                    }));
                this.api.resize();
            }, true);
        }

        /** Leaves the form: journeys that are still on their way would draw it over what comes next. */
        finish(root, next) {
            load.end(root);
            next();
        }

        draw(root, preferences, quiet) {
            const fetchAll = () => source.load(kept.rest, preferences.programme, preferences.journey, Date.now());
            return load.load(root, kept.texts, fetchAll, (data) => this.show(root, preferences, data), quiet)
                .then(() => this.api.resize());
        }

        show(root, preferences, data) {
            const programme = data.programme;
            const journey = data.journeys.find((each) => each.key === preferences.journey);
            const pageHref = links.page(kept.rest.contextPath, programme.homeProject, programme.key, 'delivery');
            this.api.setTitle(kept.texts.text('cx.delivery.title.of', programme.name));
            dom.fill(root, view.gadget(data, {
                size: preferences.size,
                journeyName: journey ? journey.name : '',
                pageHref: pageHref,
                open: (cell, button) => detail.open(button, programme.key, cell, kept)
            }, kept.texts));
        }
    }

    return Gadget;
});

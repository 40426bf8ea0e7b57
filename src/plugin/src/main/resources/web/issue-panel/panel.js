/** The panel "Customer experience" on an issue. */
define('cx/issue-panel/panel', ['cx/kit/h', 'cx/kit/load', 'cx/kit/notice', 'cx/kit/settings', 'cx/kit/deliveries',
    'cx/project-page/addresses', 'cx/issue-panel/model', 'cx/issue-panel/view'],
function (dom, load, notice, settings, deliveries, addresses, model, view) {
    'use strict';

    const MOST = 1000;

    function fetchAll(own, programme, issue) {
        const path = (...more) => ['programmes', programme, ...more];
        return Promise.all([
            own.rest.get(path()),
            deliveries.ofIssue(own.rest, programme, issue),
            own.rest.get(path('delivery-matrix')),
            own.rest.get(path('principles'), {limit: MOST}),
            own.rest.get(path('pain-points'), {issue: issue, limit: MOST})
        ]).then(([about, links, answer, principles, painPoints]) => ({programme: about, links: links, answer: answer,
            principles: principles.values, painPoints: painPoints.values}));
    }

    class Panel {
        constructor(root) {
            this.own = settings.read(root);
            this.host = root;
            this.issue = this.own.required('issue');
            this.programme = this.own.required('programme');
        }

        draw(quiet) {
            return load.load(this.host, this.own.texts, () => fetchAll(this.own, this.programme, this.issue),
                (data) => this.show(data), quiet);
        }

        show(data) {
            const texts = this.own.texts;
            const hrefs = addresses.of(this.own.rest.contextPath, data.programme);
            const shown = model.panelModel(this.issue, data, texts);
            const may = this.own.may('triage');
            dom.fill(this.host, view.panel(shown, {hrefs: hrefs}, texts, {
                setStage: may && ((entry, stage, button) => this.change(button, () =>
                    deliveries.setStage(this.own.rest, this.programme, entry.link, stage.key))),
                openForm: may && (() => this.openForm(shown.choices, shown.choices[0]))
            }));
        }

        openForm(choices, chosen) {
            const foot = this.host.querySelector('.cx-panel__foot');
            dom.fill(foot, view.form('cx-panel-' + this.programme + '-', choices, chosen, this.own.texts, {
                choose: (key) => this.openForm(choices, choices.find((each) => each.key === key)),
                link: (principle, stage) => this.change(foot.querySelector('button'), () =>
                    deliveries.add(this.own.rest, this.programme, this.issue, principle, stage)),
                cancel: () => this.draw(true)
            }));
            foot.querySelector('select').focus();
        }

        /** The panel is drawn anew after each change, which takes the focused button away. */
        focusFirst() {
            const first = this.host.querySelector('button, a');
            if (first) {
                first.focus();
            }
        }

        change(button, work) {
            button.disabled = true;
            return work().then(() => this.draw(true)).then(() => this.focusFirst()).catch((error) => {
                button.disabled = false;
                dom.fill(this.host.querySelector('.cx-panel__said'), notice.failure(error, this.own.texts));
            });
        }
    }

    return (root) => new Panel(root).draw(false);
});

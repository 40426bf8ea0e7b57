/** Imports pain points from a CSV file, step by step; nothing is written before the last. */
define('cx/pain-import/sheet', ['cx/kit/h', 'cx/kit/dialog', 'cx/kit/load', 'cx/pain-import/csv',
    'cx/pain-import/mapping', 'cx/pain-import/view'],
function (dom, dialog, load, csv, mapping, view) {
    'use strict';

    const BEGINNING = 256 * 1024;

    class Import {
        constructor(sheet, page, finished) {
            this.sheet = sheet;
            this.page = page;
            this.texts = page.texts;
            this.finished = finished;
        }

        show(node) {
            dom.fill(this.sheet.body, node);
        }

        choose() {
            this.show(view.choose(this.texts, (file) => this.read(file)));
            this.sheet.body.querySelector('input').focus();
        }

        read(file) {
            const fetchAll = () => file.slice(0, BEGINNING).text();
            return load.load(this.sheet.body, this.texts, fetchAll, (text) => {
                const found = csv.sample(text, file.size <= BEGINNING);
                this.file = file;
                this.state = {...found, name: file.name, fields: mapping.guess(found.headers), grouped: true};
                this.columns();
            });
        }

        columns(focused) {
            this.show(view.columns(this.state, this.texts, {
                change: (at, field) => {
                    this.state.fields[at] = field;
                    this.columns(at);
                },
                group: (on) => {
                    this.state.grouped = on;
                },
                preview: () => this.preview(),
                back: () => this.choose()
            }));
            const selects = this.sheet.body.querySelectorAll('select');
            (selects[focused === undefined ? 0 : focused] || this.sheet.body.querySelector('button')).focus();
        }

        send(dryRun, partial) {
            return this.page.rest.postCsv(['programmes', this.page.programme.key, 'pain-points', 'import'], this.file, {
                dryRun: dryRun,
                map: mapping.written(this.state.headers, this.state.fields),
                groupBy: this.state.grouped ? 'title' : '',
                partial: partial ? 'true' : ''
            });
        }

        preview() {
            return load.load(this.sheet.body, this.texts, () => this.send('true', false), (report) => {
                this.show(view.preview(report, this.texts, {
                    import: (partial) => this.run(partial),
                    back: () => this.columns()
                }));
                this.sheet.body.querySelector('button').focus();
            });
        }

        run(partial) {
            return load.load(this.sheet.body, this.texts, () => this.send('false', partial), (report) => {
                this.show(view.done(report, this.texts, this.sheet.close));
                this.sheet.body.querySelector('button').focus();
                this.finished();
            });
        }
    }

    /** @param finished called when something may have been written */
    function open(opener, page, finished) {
        const sheet = dialog.open(opener, page.texts.text('cx.painpoint.import.title'),
            page.texts.text('cx.common.close'));
        new Import(sheet, page, finished).choose();
    }

    return {open};
});

/** The Pain points tab: find, tick, raise, import. The filter is kept in the address, so that it can be shared. */
define('cx/pain-points/tab', ['cx/kit/h', 'cx/kit/load', 'cx/kit/notice', 'cx/pain-points/model', 'cx/pain-points/view',
    'cx/pain-points/raise', 'cx/pain-import/sheet'],
function (dom, load, notice, model, view, raising, importSheet) {
    'use strict';

    const h = dom.h;
    const PAGE = 50;
    const FILTERS = ['q', 'state', 'stage', 'sort'];

    function filterOf(search) {
        const asked = new URLSearchParams(search);
        const filter = Object.fromEntries(FILTERS.map((name) => [name, asked.get(name) || '']));
        return {...filter, sort: filter.sort || 'priority'};
    }

    function keepFilter(window, filter) {
        const address = new URL(window.location.href);
        FILTERS.forEach((name) => filter[name] ? address.searchParams.set(name, filter[name])
            : address.searchParams.delete(name));
        window.history.replaceState(null, '', address);
    }

    class PainPoints {
        constructor(host, page) {
            this.host = host;
            this.page = page;
            this.window = host.ownerDocument.defaultView;
            this.filter = filterOf(this.window.location.search);
            this.ticked = new Set();
            this.given = [];
            this.total = 0;
        }

        path(...more) {
            return ['programmes', this.page.programme.key, ...more];
        }

        start() {
            const lists = ['journeys', 'functions', 'principles'].map((name) => () =>
                this.page.rest.get(this.path(name), {limit: 1000}));
            return load.load(this.host, this.page.texts, () => Promise.all(lists.map((list) => list())),
                ([journeys, functions, principles]) => {
                    this.names = model.namesOf(journeys.values, functions.values, principles.values);
                    dom.fill(this.host, h('div', {class: 'cx-pain-filters'}), h('div', {class: 'cx-pain-action'}),
                        h('div', {class: 'cx-pain-list'}));
                    return this.find(this.filter);
                });
        }

        part(name) {
            return this.host.querySelector('.cx-pain-' + name);
        }

        find(filter) {
            this.filter = filter;
            this.ticked.clear();
            keepFilter(this.window, filter);
            dom.fill(this.part('filters'), view.filters(filter, this.names, this.page.texts, {
                exportHref: this.page.rest.href(this.path('pain-points').concat('export')),
                filter: (chosen) => this.find(chosen).then(() => this.focusFilter(chosen, filter)),
                import: this.importer()
            }));
            this.drawSelection();
            return load.load(this.part('list'), this.page.texts, () => this.fetch(0), (answer) => {
                this.given = answer.values;
                this.draw(answer.total);
            });
        }

        /** Filters are drawn anew, so the focus is put back on the one that was changed. */
        focusFilter(now, before) {
            const changed = FILTERS.find((name) => now[name] !== before[name]) || 'q';
            this.part('filters').querySelector('[name="' + changed + '"]').focus();
        }

        fetch(start) {
            return this.page.rest.get(this.path('pain-points'), {...this.filter, start: start, limit: PAGE});
        }

        importer() {
            return this.page.may('triage') && ((event) => importSheet.open(event.currentTarget, this.page, () =>
                this.find(this.filter)));
        }

        draw(total) {
            this.total = total;
            const texts = this.page.texts;
            const rows = this.given.map((pain) => model.row(pain, this.names, texts));
            if (rows.length === 0) {
                const filtered = Boolean(this.filter.q || this.filter.state || this.filter.stage);
                dom.fill(this.part('list'), view.empty(filtered, texts, {import: this.importer()}));
                return;
            }
            dom.fill(this.part('list'), view.table(rows, this.ticked,
                {contextPath: this.page.rest.contextPath, total: total}, texts, this.handlers()));
        }

        handlers() {
            const set = (key, on) => on ? this.ticked.add(key) : this.ticked.delete(key);
            const tick = (keys, on, label) => {
                keys.forEach((key) => set(key, on));
                this.draw(this.total);
                this.drawSelection();
                this.focusTick(label);
            };
            return {
                tick: this.page.may('triage') && ((key, on) => tick([key], on, this.given
                    .findIndex((pain) => pain.key === key) + 1)),
                tickAll: (keys, on) => tick(keys, on, 0),
                more: () => this.fetch(this.given.length).then((answer) => {
                    this.given = this.given.concat(answer.values);
                    this.draw(answer.total);
                }).catch((error) => dom.fill(this.part('action'), notice.failure(error, this.page.texts)))
            };
        }

        focusTick(index) {
            this.part('list').querySelectorAll('input[type="checkbox"]')[index].focus();
        }

        drawSelection() {
            const keys = Array.from(this.ticked);
            dom.fill(this.part('action'), keys.length > 0 && view.selection(keys.length,
                this.page.programme.homeProject, this.page.texts, {
                    raise: () => this.raise(keys),
                    clear: () => {
                        this.ticked.clear();
                        this.draw(this.total);
                        this.drawSelection();
                    }
                }));
        }

        raise(keys) {
            const texts = this.page.texts;
            const host = this.part('action');
            const titles = new Map(this.given.map((pain) => [pain.key, pain.title]));
            const show = (results) => dom.fill(host, raising.progress(results.length, keys.length, texts));
            return raising.raise(this.page.rest, this.page.programme.key, keys, show)
                .then((results) => this.find(this.filter).then(() => dom.fill(host, raising.outcome(results,
                    (key) => titles.get(key) || key, this.page.rest.contextPath, texts, {
                        retry: (failed) => this.raise(failed),
                        close: () => dom.fill(host)
                    }))))
                .catch((error) => dom.fill(host, notice.failure(error, texts, () => this.raise(keys))));
        }
    }

    return {start: (host, page) => new PainPoints(host, page).start(), filterOf};
});

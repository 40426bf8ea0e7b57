/** Lays out what stands behind one cell. */
define('cx/cell-detail/view', ['cx/kit/h', 'cx/kit/icons', 'cx/kit/links', 'cx/delivery-matrix/view'],
    function (dom, icons, links, matrix) {
        'use strict';

        const h = dom.h;
        const WIDTH = 120;

        function section(title, ...content) {
            return h('section', {class: 'cx-detail__section'}, h('h3', {}, title), content);
        }

        function state(model) {
            return h('div', {class: 'cx-detail__state cx-state cx-state--' + model.look},
                icons.icon(model.look, 'large'),
                h('span', {class: 'cx-detail__statetext'},
                    h('b', {class: 'cx-detail__word'}, model.word),
                    model.done && h('span', {class: 'cx-detail__done'}, model.done),
                    model.bar !== null && matrix.bar(model.bar)));
        }

        /** Interval as an outlined band, estimate as a dot, target as an upright line. */
        function interval(proof, texts) {
            const at = (share) => Math.round((4 + share * (WIDTH - 8)) * 10) / 10;
            const scale = proof.scale;
            const label = texts.text('cx.delivery.metric.label', proof.value, proof.interval, proof.target);
            return h('svg', {class: 'cx-interval', viewBox: '0 0 ' + WIDTH + ' 20', width: WIDTH, height: 20,
                role: 'img', 'aria-label': label},
            h('path', {class: 'cx-interval__axis', d: 'M0 10H' + WIDTH}),
            h('rect', {class: 'cx-interval__band', x: at(scale.low), y: 5, width: at(scale.high) - at(scale.low),
                height: 10, rx: 3}),
            h('circle', {class: 'cx-interval__dot', cx: at(scale.value), cy: 10, r: 4}),
            scale.target !== null && h('path', {class: 'cx-interval__target', d: 'M' + at(scale.target) + ' 1V19'}));
        }

        function proof(model, texts) {
            if (!model.proof) {
                return h('p', {class: 'cx-subtle'}, texts.text('cx.delivery.detail.noproof'));
            }
            return h('p', {class: 'cx-detail__proof'},
                model.proof.scale && interval(model.proof, texts),
                h('b', {}, model.proof.value),
                model.proof.interval && h('span', {class: 'cx-subtle'},
                    texts.text('cx.delivery.metric.interval.long', model.proof.interval)),
                model.proof.target && h('span', {class: 'cx-subtle'}, model.proof.target));
        }

        function issueRow(issue, contextPath, texts) {
            return h('li', {class: 'cx-detail__issue' + (issue.counts ? '' : ' cx-detail__issue--out')},
                h('a', {class: 'cx-detail__key', href: links.issue(contextPath, issue.key)}, issue.key),
                h('span', {class: 'cx-detail__summary'}, issue.summary,
                    !issue.counts && h('span', {class: 'cx-subtle'}, ' ', texts.text('cx.delivery.detail.notcounted'))),
                h('span', {class: 'cx-lozenge cx-lozenge--' + issue.look}, issue.status));
        }

        function issues(model, contextPath, texts) {
            return model.issues.length === 0
                ? h('p', {class: 'cx-subtle'}, texts.text('cx.delivery.detail.noissues'))
                : h('ul', {class: 'cx-detail__issues'},
                    model.issues.map((issue) => issueRow(issue, contextPath, texts)));
        }

        function painPoint(pain, contextPath, texts) {
            return h('li', {class: 'cx-detail__issue'},
                pain.issue && h('a', {class: 'cx-detail__key', href: links.issue(contextPath, pain.issue)}, pain.issue),
                h('span', {class: 'cx-detail__summary'}, pain.title),
                pain.severity && h('span', {class: 'cx-subtle'},
                    texts.text('cx.delivery.detail.severity', texts.number(pain.severity))));
        }

        /**
         * @param model of cx/cell-detail/model
         * @param options contextPath and actions, a list of {label, onClick}
         */
        function detail(model, options, texts) {
            return h('div', {class: 'cx-detail'},
                state(model),
                model.notes.length > 0 && h('ul', {class: 'cx-detail__notes'},
                    model.notes.map((note) => h('li', {}, note))),
                section(texts.text('cx.delivery.detail.work'),
                    model.workParts.length > 0 && h('p', {class: 'cx-subtle'}, model.workParts.join(', ')),
                    issues(model, options.contextPath, texts)),
                h('p', {class: 'cx-actions cx-detail__actions'},
                    options.actions.map((action) => h('button', {class: 'aui-button', type: 'button',
                        onClick: action.onClick}, action.label)),
                    model.jql && h('a', {class: 'cx-detail__navigator',
                        href: links.navigator(options.contextPath, model.jql)},
                    texts.text('cx.delivery.detail.navigator'))),
                section(texts.text('cx.delivery.detail.proof'), proof(model, texts)),
                section(texts.text('cx.delivery.detail.painpoints'), model.painPoints.length === 0
                    ? h('p', {class: 'cx-subtle'}, texts.text('cx.delivery.detail.nopainpoints'))
                    : h('ul', {class: 'cx-detail__issues'},
                        model.painPoints.map((pain) => painPoint(pain, options.contextPath, texts)))));
        }

        return {detail, interval};
    });

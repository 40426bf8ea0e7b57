/** Puts a metric's reading into words: value, n, target, and the interval where there is room for it. */
define('cx/delivery-matrix/metric', [], function () {
    'use strict';

    const SHARES = ['CSAT', 'CHURN', 'PERCENTAGE'];

    /** Without a kind, figures that all lie within 0 and 1 are read as shares. */
    function isShare(metric) {
        if (metric.kind) {
            return SHARES.includes(metric.kind);
        }
        const figures = [metric.value, metric.low, metric.high, metric.target].filter((figure) =>
            figure !== null && figure !== undefined);
        return figures.length > 0 && figures.every((figure) => figure >= 0 && figure <= 1);
    }

    function figure(metric, value, texts) {
        return isShare(metric) ? texts.percent(value) : texts.number(value, 1);
    }

    function known(value) {
        return value !== null && value !== undefined;
    }

    /** "89 %, n 505" */
    function valueText(metric, texts) {
        const value = figure(metric, metric.value, texts);
        return known(metric.n) ? texts.text('cx.delivery.metric.value', value, texts.number(metric.n)) : value;
    }

    /** "target 85 %", empty without a target */
    function targetText(metric, texts) {
        return known(metric.target)
            ? texts.text('cx.delivery.metric.target', figure(metric, metric.target, texts)) : '';
    }

    /** "86 % to 91 %", empty when the interval is not known */
    function intervalText(metric, texts) {
        return known(metric.low) && known(metric.high)
            ? texts.text('cx.delivery.metric.interval', figure(metric, metric.low, texts),
                figure(metric, metric.high, texts))
            : '';
    }

    /**
     * Places of the interval, the estimate and the target on a line of 0 to 1, for drawing.
     *
     * @returns null without an interval
     */
    function scale(metric) {
        if (!known(metric.low) || !known(metric.high) || !known(metric.value)) {
            return null;
        }
        const figures = [metric.low, metric.high, metric.value].concat(known(metric.target) ? [metric.target] : []);
        const share = isShare(metric);
        const spread = Math.max(...figures) - Math.min(...figures) || 1;
        const from = share ? Math.max(0, Math.min(...figures) - spread) : Math.min(...figures) - spread * 0.5;
        const to = share ? Math.min(1, Math.max(...figures) + spread) : Math.max(...figures) + spread * 0.5;
        const place = (value) => (value - from) / (to - from);
        return {low: place(metric.low), high: place(metric.high), value: place(metric.value),
            target: known(metric.target) ? place(metric.target) : null};
    }

    return {isShare, figure, valueText, targetText, intervalText, scale};
});

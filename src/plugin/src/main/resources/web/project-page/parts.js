/**
 * Reads the parts of a programme that a tab shows, each from its own resource: whoever may see the programme may read
 * these, while the programme file as a whole is for those who manage it.
 */
define('cx/project-page/parts', [], function () {
    'use strict';

    const RESOURCES = {journeys: 'journeys', painPoints: 'pain-points', deliveries: 'deliveries', metrics: 'metrics'};
    const PAGE = 1000;
    /** No tab shows more of a list than that; a longer one is cut. */
    const MOST = 10000;

    async function wholeList(rest, path) {
        const values = [];
        let page;
        do {
            page = await rest.get(path, {start: values.length, limit: PAGE});
            values.push(...page.values);
        } while (page.values.length && values.length < Math.min(page.total, MOST));
        return values;
    }

    /**
     * The programme with its vision and the lists asked for, in the shape of the programme file.
     *
     * @param lists names of lists of the programme file: journeys, painPoints, deliveries, metrics
     */
    async function read(rest, key, lists) {
        const path = ['programmes', key];
        const [programme, vision, ...values] = await Promise.all([rest.get(path), rest.get(path.concat('vision')),
            ...lists.map((list) => wholeList(rest, path.concat(RESOURCES[list])))]);
        const parts = {purpose: programme.purpose, customerStrategy: programme.customerStrategy,
            vision: {...vision, version: vision.number}};
        lists.forEach((list, at) => {
            parts[list] = values[at];
        });
        return parts;
    }

    return {read};
});

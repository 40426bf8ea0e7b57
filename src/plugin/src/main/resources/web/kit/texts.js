/**
 * Texts, numbers and dates in the language of the page.
 *
 * Patterns hold {0}, {1} … as in the server's bundles. A text that depends on a number has two keys that end in
 * ".one" and ".many"; both English and Finnish use "one" for exactly 1 and "many" for all else, 0 included.
 */
define('cx/kit/texts', [], function () {
    'use strict';

    const ABSENT = '–';

    function format(pattern, values) {
        return pattern.replace(/\{(\d+)\}/g, (whole, index) => {
            const value = values[Number(index)];
            return value === undefined ? whole : String(value);
        });
    }

    /**
     * @param bundle texts by key
     * @param locale a BCP 47 tag such as "fi"; Java's "fi_FI" is understood too
     */
    function createTexts(bundle, locale) {
        const tag = String(locale || 'en').replace(/_/g, '-');
        const formats = new Map();

        function intl(Kind, options) {
            const key = Kind.name + JSON.stringify(options);
            if (!formats.has(key)) {
                formats.set(key, new Kind(tag, options));
            }
            return formats.get(key);
        }

        function has(key) {
            return Object.prototype.hasOwnProperty.call(bundle, key);
        }

        function text(key, ...values) {
            if (!has(key)) {
                throw new Error('No text for the key "' + key + '" in the language "' + tag + '"');
            }
            return format(bundle[key], values.map(shown));
        }

        function shown(value) {
            return typeof value === 'number' ? number(value, 2) : value;
        }

        function count(key, amount, ...values) {
            return text(key + (amount === 1 ? '.one' : '.many'), amount, ...values);
        }

        function number(value, digits) {
            if (value === null || value === undefined) {
                return ABSENT;
            }
            return intl(Intl.NumberFormat, {maximumFractionDigits: digits === undefined ? 0 : digits}).format(value);
        }

        /** A share of 0 to 1 as a whole percentage. */
        function percent(share) {
            if (share === null || share === undefined) {
                return ABSENT;
            }
            return intl(Intl.NumberFormat, {style: 'percent', maximumFractionDigits: 0}).format(share);
        }

        /** A date without a time stands for that very day, in whatever time zone it is read. */
        function date(iso) {
            if (!iso) {
                return ABSENT;
            }
            const day = /^\d{4}-\d{2}-\d{2}$/.test(iso);
            const options = {day: 'numeric', month: 'short', year: 'numeric'};
            return intl(Intl.DateTimeFormat, day ? {...options, timeZone: 'UTC'} : options).format(new Date(iso));
        }

        function dateTime(iso) {
            if (!iso) {
                return ABSENT;
            }
            const options = {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit'};
            return intl(Intl.DateTimeFormat, options).format(new Date(iso));
        }

        return {text, count, has, number, percent, date, dateTime, locale: tag};
    }

    return {createTexts: createTexts};
});

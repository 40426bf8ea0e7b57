'use strict';

/** Reads the plugin's language bundles as Java does. */
const fs = require('node:fs');
const path = require('node:path');
const {load} = require('./modules');

const FOLDER = path.join(__dirname, '../../../main/resources/i18n');
const FILES = {en: 'cx.properties', fi: 'cx_fi.properties'};

function raw(language) {
    return fs.readFileSync(path.join(FOLDER, FILES[language]), 'utf8');
}

function bundle(language) {
    const lines = raw(language).split('\n').filter((line) => line.trim() && !line.startsWith('#'));
    return Object.fromEntries(lines.map((line) => {
        const at = line.indexOf('=');
        const value = line.slice(at + 1).replace(/\\u([0-9a-f]{4})/gi, (whole, code) =>
            String.fromCharCode(parseInt(code, 16)));
        return [line.slice(0, at), value];
    }));
}

function textsIn(language) {
    return load('cx/kit/texts').createTexts(bundle(language), language);
}

module.exports = {raw, bundle, textsIn};

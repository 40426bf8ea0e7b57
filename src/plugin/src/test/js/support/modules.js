'use strict';

/** Loads the plugin's AMD modules into Node: the name cx/a/b stands for the file web/a/b.js. */
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const WEB = path.join(__dirname, '../../../main/resources/web');
const definitions = new Map();
const made = new Map();

function readFile(file) {
    const define = (name, dependencies, factory) => definitions.set(name, {dependencies, factory, file});
    define.amd = {};
    vm.runInThisContext('(function (define) {' + fs.readFileSync(file, 'utf8') + '\n})', {filename: file})(define);
}

/** @returns the module of that name, its dependencies loaded first */
function load(name) {
    if (!made.has(name)) {
        if (!definitions.has(name)) {
            readFile(path.join(WEB, name.replace(/^cx\//, '') + '.js'));
        }
        const definition = definitions.get(name);
        if (!definition) {
            throw new Error('The file for ' + name + ' defines no module of that name');
        }
        made.set(name, definition.factory(...definition.dependencies.map(load)));
    }
    return made.get(name);
}

function filesBelow(folder, ending) {
    return fs.readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
        const file = path.join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(file, ending) : file.endsWith(ending) ? [file] : [];
    });
}

module.exports = {load, WEB, filesBelow};

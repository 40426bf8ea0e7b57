'use strict';

/**
 * Shows the components outside Jira: node server.js [port], then http://localhost:port/gadget, /page and /issue.
 *
 * Parameters of the address: lang=fi, mode=dark, case=empty|none|forbidden|missing|broken,
 * rights=view, tokens to have AUI's design tokens on the page, and those of the pages themselves.
 * AUI_HOME may name a folder with AUI's dist/aui for its look.
 */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const {bundle} = require('../js/support/bundles');
const {WEB} = require('../js/support/modules');
const {answer} = require('./answers');
const {render, escape} = require('./templates');
const {PAGES, filesOf} = require('./resources');
const views = require('./views');

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.woff': 'font/woff', '.svg': 'image/svg+xml'};
const POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'";
const ROOTS = {web: WEB, harness: __dirname, aui: process.env.AUI_HOME};

function send(response, status, type, body) {
    response.writeHead(status, {'Content-Type': type + '; charset=utf-8', 'Content-Security-Policy': POLICY});
    response.end(body);
}

const AUI = ['aui-prototyping.css'];
const TOKENS = ['aui-prototyping-design-tokens-base-themes-css.css', 'aui-prototyping-design-tokens-compatibility.css'];

function head(files, withTokens) {
    const look = ROOTS.aui ? AUI.concat(withTokens ? TOKENS : []) : [];
    const aui = look.map((file) => '<link rel="stylesheet" href="/static/aui/' + file + '">').join('');
    const links = files.map((file) => file.endsWith('.css')
        ? '<link rel="stylesheet" href="/static/web/' + file + '">'
        : '<script src="/static/web/' + file + '" defer></script>');
    return '<meta charset="utf-8"><meta name="viewport" content="width=device-width">' + aui
        + '<link rel="stylesheet" href="/static/harness/harness.css">'
        + '<script src="/static/harness/amd.js" defer></script>' + links.join('');
}

function page(name, query) {
    const language = query.get('lang') === 'fi' ? 'fi' : 'en';
    const scenario = query.get('case') || '';
    const view = views.viewOf(query, bundle(language), language, scenario ? '/' + scenario : '/story');
    const frame = views.frameOf(name, render(views.templateOf(name), view));
    return '<!DOCTYPE html><html lang="' + language + '" data-color-mode="' + escape(query.get('mode') || 'light')
        + '" data-theme="dark:dark light:light"><head><title>' + name + '</title>'
        + head(filesOf(PAGES[name]), query.has('tokens')) + frame.scripts + '</head><body>'
        + frame.body + '</body></html>';
}

function file(response, parts) {
    const root = ROOTS[parts[0]];
    const target = root && path.join(root, ...parts.slice(1));
    if (!target || !target.startsWith(root) || !fs.existsSync(target)) {
        send(response, 404, 'text/plain', 'No such file');
        return;
    }
    send(response, 200, TYPES[path.extname(target)] || 'application/octet-stream', fs.readFileSync(target));
}

function rest(request, response, url) {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
        const given = answer(request.method, url, Buffer.concat(chunks).toString('utf8'));
        setTimeout(() => send(response, given.status, 'application/json', given.status === 204 ? '' : JSON.stringify(given.body)), given.delay || 0);
    });
}

function serve(request, response) {
    const url = new URL(request.url, 'http://localhost');
    const parts = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
    if (url.pathname.includes('/rest/')) {
        rest(request, response, url);
    } else if (parts[0] === 'static') {
        file(response, parts.slice(1));
    } else if (parts.length === 1 && PAGES[parts[0]]) {
        send(response, 200, 'text/html', page(parts[0], url.searchParams));
    } else {
        send(response, 404, 'text/plain', 'Try /gadget, /page or /issue');
    }
}

const port = Number(process.argv[2] || 4250);
http.createServer(serve).listen(port, '127.0.0.1', () => process.stdout.write('http://localhost:' + port + '/gadget\n'));

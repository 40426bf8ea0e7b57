// Passes on what the embedded Jira prints; between its "Ready:" and ours it loads the demo programme and says
// where to look. Ends when the embedded Jira does.
import { createInterface } from 'node:readline';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showOnDashboard } from './dashboard.mjs';
import { loadDemo } from './load.mjs';

const { values: options } = parseArgs({
  options: { demo: { type: 'string', default: 'yes' }, home: { type: 'string' } },
});

// The embedded Jira gets the same signals and decides when it ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {});
}

for await (const line of createInterface({ input: process.stdin })) {
  const ready = line.match(/^Ready: (\S+)$/);
  if (ready) {
    await prepare(ready[1]);
  }
  console.log(line);
}

async function prepare(base) {
  const mark = join(options.home, 'demo-loaded');
  if (options.demo === 'yes' && !existsSync(mark)) {
    try {
      await loadDemo(base, (message) => console.log(message));
      await showOnDashboard(base, 'lead');
      writeFileSync(mark, `${new Date().toISOString()}\n`);
    } catch (error) {
      console.log(`The demo programme could not be loaded: ${error.message}`);
    }
  }
  console.log(addresses(base));
}

function addresses(base) {
  return [
    '',
    'Worth opening (sign in as admin, lead, product, marketing, sales, service, leader or outsider;',
    'the password is the name):',
    `  Dashboard            ${base}/secure/Dashboard.jspa`,
    `  Customer experience  ${base}/projects/CX?selectedItem=org.cxmaturity.jira:customer-experience-page&cxProgramme=demo`,
    `  Delivery matrix      ${base}/rest/cx/1.0/programmes/demo/delivery-matrix`,
    `  Programme file       ${base}/rest/cx/1.0/programmes/demo/file`,
    '',
  ].join('\n');
}

// Fills a Jira that has the plugin with the demo: issues over Jira's own REST API, then the programme file. Works
// against any Jira with the projects WEB, APP, PAY, SUP and CX; running it again makes nothing twice.
//   node load.mjs http://localhost:2990/jira [user [password]]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LABEL = 'cx-demo';
const PAGE = 100;

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

export async function loadDemo(base, say = () => {}, user = 'admin', password = user) {
  const jira = client(base, user, password);
  const issues = read('issues.json').flatMap(withStories);
  say('Loading the demo programme …');
  const keys = await makeIssues(jira, issues);
  const programme = resolve(read('programme.json'), keys, new Date());
  const report = await jira('PUT', `/rest/cx/1.0/programmes/${programme.key}/file?mode=create`, programme);
  say(`Demo programme "${programme.name}" loaded with ${keys.size} issues.`);
  return report;
}

/** An epic and its stories as one list; stories are known by their epic's name and their place. */
function withStories({ stories = [], ...epic }) {
  const children = stories.map((story, place) => ({
    ...story,
    type: 'Story',
    project: epic.project,
    name: `${epic.name}/${place + 1}`,
    epic: epic.name,
  }));
  return [epic, ...children];
}

async function makeIssues(jira, issues) {
  const fields = await jira('GET', '/rest/api/2/field');
  const epicFields = {
    link: fields.find((field) => field.name === 'Epic Link')?.id,
    name: fields.find((field) => field.name === 'Epic Name')?.id,
  };
  const known = await knownIssues(jira);
  const keys = new Map();
  for (const issue of issues) {
    const found = known.get(`${issue.project} ${issue.summary}`);
    const key = found?.key ?? (await create(jira, issue, keys, epicFields));
    keys.set(issue.name, key);
    if ((found?.status ?? 'To Do') !== issue.status) {
      await move(jira, key, issue);
    }
  }
  return keys;
}

/** Demo issues of an earlier run by project and summary. */
async function knownIssues(jira) {
  const known = new Map();
  for (let startAt = 0, total = 1; startAt < total; startAt += PAGE) {
    const page = await jira('POST', '/rest/api/2/search', {
      jql: `labels = ${LABEL} ORDER BY key`,
      startAt,
      maxResults: PAGE,
      fields: ['summary', 'project', 'status'],
    });
    total = page.total;
    for (const { key, fields } of page.issues) {
      known.set(`${fields.project.key} ${fields.summary}`, { key, status: fields.status.name });
    }
  }
  return known;
}

async function create(jira, issue, keys, epicFields) {
  const fields = {
    project: { key: issue.project },
    issuetype: { name: issue.type },
    summary: issue.summary,
    labels: [LABEL],
  };
  if (issue.type === 'Epic' && epicFields.name) {
    fields[epicFields.name] = issue.summary;
  }
  if (issue.epic && epicFields.link) {
    fields[epicFields.link] = keys.get(issue.epic);
  }
  const created = await jira('POST', '/rest/api/2/issue', { fields });
  return created.key;
}

async function move(jira, key, { status, resolution = 'Done' }) {
  const { transitions } = await jira('GET', `/rest/api/2/issue/${key}/transitions?expand=transitions.fields`);
  const transition = transitions.find(({ to }) => to.name === status);
  if (!transition) {
    throw new Error(`${key} has no transition to ${status}, only to ${transitions.map(({ to }) => to.name).join(', ')}`);
  }
  const body = { transition: { id: transition.id } };
  if (status === 'Done') {
    body.fields = { resolution: { name: resolution } };
  }
  await jira('POST', `/rest/api/2/issue/${key}/transitions`, body);
}

/** Puts issue keys and dates in the place of "$issue:NAME" and "$day:N", N days from today. */
export function resolve(value, keys, today) {
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, keys, today));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item, keys, today)]));
  }
  if (typeof value === 'string' && value.startsWith('$issue:')) {
    const name = value.slice('$issue:'.length);
    if (!keys.has(name)) {
      throw new Error(`the programme names the issue ${name}, which issues.json doesn't have`);
    }
    return keys.get(name);
  }
  if (typeof value === 'string' && value.startsWith('$day:')) {
    const day = new Date(today);
    day.setUTCDate(day.getUTCDate() + Number(value.slice('$day:'.length)));
    return day.toISOString().slice(0, 10);
  }
  return value;
}

function client(base, user, password) {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        authorization,
        accept: 'application/json',
        'X-Atlassian-Token': 'no-check',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 2000)}`);
    }
    return text ? JSON.parse(text) : null;
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [base = 'http://localhost:2990/jira', user, password] = process.argv.slice(2);
  console.log(JSON.stringify(await loadDemo(base, console.error, user, password), null, 2));
}

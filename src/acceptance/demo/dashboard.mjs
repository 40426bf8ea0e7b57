// Makes a dashboard with the plugin's gadget in the embedded Jira, as a person would by its forms.
const GADGET = 'org.cxmaturity.jira:delivery-matrix-gadget';
const PREFERENCES = { programme: 'demo', journey: 'main', size: 'auto', refresh: 'false', isConfigured: 'true' };

/** A dashboard "Customer experience" that everyone may see, owned by the user, with the demo programme on it. */
export async function showOnDashboard(base, user) {
  const call = caller(base, user);
  const made = await call('POST', '/secure/AddPortalPage.jspa', form({ portalPageName: 'Customer experience', shared: 'true', layout: 'A' }));
  const dashboard = new URL(made.headers.get('location'), base).searchParams.get('selectPageId');
  await call('POST', '/secure/AddGadget.jspa', form({ dashboardId: dashboard, module: GADGET }));
  const page = await (await call('GET', `/secure/Dashboard.jspa?selectPageId=${dashboard}`)).text();
  const item = page.match(/data-item="(\d+)"/);
  if (!item) {
    throw new Error(`the dashboard ${dashboard} doesn't show the gadget that was added to it`);
  }
  await call('PUT', `/rest/dashboards/1.0/${dashboard}/gadget/${item[1]}/prefs`, {
    type: 'application/json',
    body: JSON.stringify(PREFERENCES),
  });
}

function form(fields) {
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

function caller(base, user) {
  const authorization = `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`;
  return async (method, path, { type, body } = {}) => {
    const headers = { authorization, 'X-Atlassian-Token': 'no-check', ...(type ? { 'content-type': type } : {}) };
    const response = await fetch(base + path, { method, headers, body, redirect: 'manual' });
    if (response.status >= 400) {
      throw new Error(`${method} ${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    }
    return response;
  };
}

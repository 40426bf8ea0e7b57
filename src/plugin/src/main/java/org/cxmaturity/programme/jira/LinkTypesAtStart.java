package org.cxmaturity.programme.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Makes the plugin's link types once Jira has started, or once the plugin was enabled in a running Jira. */
public final class LinkTypesAtStart implements LifecycleAware {

    private final JiraLinkTypes types;

    public LinkTypesAtStart(JiraLinkTypes types) {
        this.types = types;
    }

    @Override
    public void onStart() {
        types.makeMissing();
    }

    @Override
    public void onStop() {
        // Link types stay: issues are linked by them.
    }
}

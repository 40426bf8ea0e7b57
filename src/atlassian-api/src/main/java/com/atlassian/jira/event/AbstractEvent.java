package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;
import org.cxmaturity.declared.DeclarationOnly;

/** The common part of Jira's events. */
public abstract class AbstractEvent implements JiraEvent {
    protected Date time;

    protected Map<String, Object> params;

    public AbstractEvent() {}

    public AbstractEvent(Map<String, Object> params) {}

    public Date getTime() {
        throw DeclarationOnly.called();
    }

    public Map<String, Object> getParams() {
        throw DeclarationOnly.called();
    }
}

package com.atlassian.jira.event;

import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Something that happened, now, with parameters that its kind defines. */
public abstract class AbstractEvent implements JiraEvent {

    protected Date time;
    protected Map<String, Object> params;

    public AbstractEvent() {
        this(Map.of());
    }

    public AbstractEvent(Map<String, Object> params) {
        this.time = new Date();
        this.params = new HashMap<>(params);
    }

    @Override
    public Date getTime() {
        return new Date(time.getTime());
    }

    @Override
    public Map<String, Object> getParams() {
        return Collections.unmodifiableMap(params);
    }
}

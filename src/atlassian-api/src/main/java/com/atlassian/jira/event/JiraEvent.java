package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** What all events of Jira share. */
public interface JiraEvent {
    Date getTime();

    Map<String, Object> getParams();
}

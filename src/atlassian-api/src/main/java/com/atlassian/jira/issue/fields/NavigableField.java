package com.atlassian.jira.issue.fields;

/** A field that issue lists can show as a column. */
public interface NavigableField extends Field {}

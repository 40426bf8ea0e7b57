package com.atlassian.jira.entity;

/** Something that has a key people may read. */
public interface WithKey {
    String getKey();
}

package com.atlassian.plugin.web.baseconditions;

/** What all conditions of web fragments share. */
public interface BaseCondition {}

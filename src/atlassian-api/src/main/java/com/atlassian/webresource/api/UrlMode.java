package com.atlassian.webresource.api;

/** Whether addresses are relative or absolute. */
public enum UrlMode {
    ABSOLUTE,
    RELATIVE,
    AUTO
}

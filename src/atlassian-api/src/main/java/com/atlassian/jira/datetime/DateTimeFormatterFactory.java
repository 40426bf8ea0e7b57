package com.atlassian.jira.datetime;

/** Hands out a formatter of dates and times. */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}

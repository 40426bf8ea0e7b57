package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** The time zones of users and of Jira. */
public interface TimeZoneManager {
    TimeZone getLoggedInUserTimeZone();

    TimeZone getTimeZoneforUser(ApplicationUser user);

    TimeZone getDefaultTimezone();
}

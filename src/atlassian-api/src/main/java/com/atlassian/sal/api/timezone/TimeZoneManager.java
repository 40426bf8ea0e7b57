package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/** The time zones of users and of the product. */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getUserTimeZone(UserKey userKey);

    TimeZone getDefaultTimeZone();
}

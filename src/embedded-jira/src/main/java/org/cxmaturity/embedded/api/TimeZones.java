package org.cxmaturity.embedded.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.cxmaturity.embedded.model.User;

/** Jira's and SAL's {@code TimeZoneManager}. */
public final class TimeZones {

    private final Views views;
    private final CurrentUser current;

    TimeZones(Views views, CurrentUser current) {
        this.views = views;
        this.current = current;
    }

    public TimeZone getLoggedInUserTimeZone() {
        return of(current.get());
    }

    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return of(views.user(user));
    }

    public TimeZone getDefaultTimezone() {
        return of(Optional.empty());
    }

    public TimeZone getUserTimeZone() {
        return of(current.get());
    }

    public TimeZone getUserTimeZone(UserKey key) {
        return of(views.model().users().byKey(key.getStringValue()));
    }

    public TimeZone getDefaultTimeZone() {
        return of(Optional.empty());
    }

    private static TimeZone of(Optional<User> user) {
        return TimeZone.getTimeZone(user.map(User::timeZone).orElseGet(ZoneId::systemDefault));
    }
}

package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Formats and reads dates and times in a user's zone and language. */
public interface DateTimeFormatter {
    String format(Date date);

    Date parse(String text) throws IllegalArgumentException, UnsupportedOperationException;

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withZone(TimeZone timeZone);

    DateTimeFormatter withDefaultLocale();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withStyle(String string);

    TimeZone getZone();

    Locale getLocale();

    DateTimeStyle getStyle();

    String getFormatHint();
}

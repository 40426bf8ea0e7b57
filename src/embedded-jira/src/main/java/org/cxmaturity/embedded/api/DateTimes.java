package org.cxmaturity.embedded.api;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.cxmaturity.embedded.model.User;

/** Jira's {@code DateTimeFormatterFactory}; relative styles ("3 hours ago") are not supported. */
public final class DateTimes {

    private static final Map<DateTimeStyle, String> PATTERNS = Map.of(
            DateTimeStyle.TIME, "h:mm a",
            DateTimeStyle.DATE, "dd/MMM/yy",
            DateTimeStyle.COMPLETE, "dd/MMM/yy h:mm a",
            DateTimeStyle.DATE_TIME_PICKER, "d/MMM/yy h:mm a",
            DateTimeStyle.DATE_PICKER, "d/MMM/yy",
            DateTimeStyle.ISO_8601_DATE_TIME, "yyyy-MM-dd'T'HH:mm:ssZ",
            DateTimeStyle.ISO_8601_DATE, "yyyy-MM-dd",
            DateTimeStyle.RSS_RFC822_DATE_TIME, "EEE, d MMM yyyy HH:mm:ss Z");

    private final Views views;
    private final CurrentUser current;

    DateTimes(Views views, CurrentUser current) {
        this.views = views;
        this.current = current;
    }

    /** For the server's zone and language, in the style RELATIVE until told otherwise, as in Jira. */
    public DateTimeFormatter formatter() {
        return honest(ZoneId.systemDefault(), Locales.DEFAULT, DateTimeStyle.RELATIVE);
    }

    private DateTimeFormatter honest(ZoneId zone, Locale locale, DateTimeStyle style) {
        return Honest.as(DateTimeFormatter.class, new Formatter(this, zone, locale, style));
    }

    /** {@code DateTimeFormatter}. */
    public record Formatter(DateTimes owner, ZoneId zone, Locale locale, DateTimeStyle style) {

        public String format(Date date) {
            return pattern().format(date.toInstant().atZone(zone));
        }

        /** Throws {@link IllegalArgumentException} for a text of another form. */
        public Date parse(String text) {
            try {
                return Date.from(pattern().parse(text, parsed -> {
                    LocalDate day = parsed.query(TemporalQueries.localDate());
                    return parsed.query(TemporalQueries.localTime()) == null
                            ? day.atStartOfDay(zone).toInstant()
                            : instant(LocalDateTime.of(day, parsed.query(TemporalQueries.localTime())));
                }));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("'" + text + "' is not of the form " + getFormatHint(), e);
            }
        }

        public DateTimeFormatter forLoggedInUser() {
            return of(owner.current.get());
        }

        public DateTimeFormatter forUser(ApplicationUser user) {
            return of(owner.views.user(user));
        }

        public DateTimeFormatter withDefaultZone() {
            return owner.honest(ZoneId.systemDefault(), locale, style);
        }

        public DateTimeFormatter withSystemZone() {
            return withDefaultZone();
        }

        public DateTimeFormatter withZone(TimeZone changed) {
            return owner.honest(changed.toZoneId(), locale, style);
        }

        public DateTimeFormatter withDefaultLocale() {
            return owner.honest(zone, Locales.DEFAULT, style);
        }

        public DateTimeFormatter withLocale(Locale changed) {
            return owner.honest(zone, changed, style);
        }

        public DateTimeFormatter withStyle(DateTimeStyle changed) {
            return owner.honest(zone, locale, changed);
        }

        public TimeZone getZone() {
            return TimeZone.getTimeZone(zone);
        }

        public Locale getLocale() {
            return locale;
        }

        public DateTimeStyle getStyle() {
            return style;
        }

        public String getFormatHint() {
            return Optional.ofNullable(PATTERNS.get(style))
                    .orElseThrow(() -> new UnsupportedOperationException("DateTimeStyle." + style
                            + " is not supported by the embedded Jira; see docs/embedded-jira.md"));
        }

        private java.time.format.DateTimeFormatter pattern() {
            return java.time.format.DateTimeFormatter.ofPattern(getFormatHint(), locale);
        }

        private Instant instant(LocalDateTime time) {
            return time.atZone(zone).toInstant();
        }

        private DateTimeFormatter of(Optional<User> user) {
            return owner.honest(
                    user.map(User::timeZone).orElseGet(ZoneId::systemDefault),
                    user.map(User::locale).orElse(Locales.DEFAULT),
                    style);
        }
    }
}

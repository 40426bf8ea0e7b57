package org.cxmaturity.embedded.model;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Someone who can sign in.
 *
 * @param id number of the row
 * @param key never changes, differs from the name
 * @param name what the user signs in with; compared without regard to case
 * @param displayName for people to read
 * @param email may be empty
 * @param active whether the user may sign in
 * @param locale language of the pages
 * @param timeZone zone in which days begin in JQL
 */
public record User(
        long id,
        String key,
        String name,
        String displayName,
        String email,
        boolean active,
        Locale locale,
        ZoneId timeZone) {}

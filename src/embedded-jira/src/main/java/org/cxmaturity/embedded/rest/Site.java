package org.cxmaturity.embedded.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.User;

/**
 * What every resource stands on.
 *
 * @param model the Jira
 * @param caller who asks, empty for anonymous
 * @param baseUrl address of the whole, without a slash at its end
 */
public record Site(JiraModel model, Supplier<Optional<User>> caller, Supplier<String> baseUrl) {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    /** Address of a resource of version 2, such as {@code issue/10000}. */
    String self(String path) {
        return baseUrl.get() + "/rest/api/2/" + path;
    }

    /** An instant as Jira writes it: {@code 2026-03-31T09:30:00.000+0000}. */
    static String text(Instant instant) {
        return DATE_TIME.format(instant);
    }

    Optional<User> user() {
        return caller.get();
    }

    boolean administers() {
        return model.permissions().hasGlobal(PermissionKeys.ADMINISTER, user());
    }

    /** The caller; refuses anonymous with 401. */
    User signedIn() {
        return user().orElseThrow(() -> RefusedException.of(
                401, "You are not authenticated. Authentication required to perform this operation."));
    }

    /** Refuses whoever isn't an administrator: 401 for anonymous, else 403. */
    void requireAdministrator() {
        signedIn();
        if (!administers()) {
            throw RefusedException.of(
                    403, "You are not authorized to perform this operation. Administrator privileges are required.");
        }
    }
}

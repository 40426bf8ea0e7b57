package org.cxmaturity.embedded.api;

import java.util.Objects;
import org.cxmaturity.embedded.model.User;

/** A user as {@code ApplicationUser}; equal by key. */
public final class UserView {

    /** Jira's id of its own directory. */
    private static final long INTERNAL_DIRECTORY = 1;

    private final User user;

    UserView(User user) {
        this.user = Objects.requireNonNull(user);
    }

    public Long getId() {
        return user.id();
    }

    public String getKey() {
        return user.key();
    }

    public String getUsername() {
        return user.name();
    }

    public String getName() {
        return user.name();
    }

    public long getDirectoryId() {
        return INTERNAL_DIRECTORY;
    }

    public boolean isActive() {
        return user.active();
    }

    public String getEmailAddress() {
        return user.email();
    }

    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserView view && user.key().equals(view.user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name();
    }
}

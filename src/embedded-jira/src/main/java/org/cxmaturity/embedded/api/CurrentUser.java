package org.cxmaturity.embedded.api;

import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.embedded.model.User;

/** Who the current thread works for; set by the web layer for each request, by jobs not at all. */
public final class CurrentUser {

    private final ThreadLocal<User> current = new ThreadLocal<>();

    /** Empty for anonymous, and outside of any request. */
    public Optional<User> get() {
        return Optional.ofNullable(current.get());
    }

    public void set(Optional<User> user) {
        user.ifPresentOrElse(current::set, current::remove);
    }

    public void clear() {
        current.remove();
    }

    /** Runs {@code work} for another user, then goes back. */
    public <T> T as(Optional<User> user, Supplier<T> work) {
        Optional<User> before = get();
        set(user);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }
}

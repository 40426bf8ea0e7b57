package org.cxmaturity.platform;

import java.util.Optional;

/** Who makes the request that is being answered. */
public interface CurrentUser {
    /** Empty for anonymous. */
    Optional<User> get();
}

package org.cxmaturity.embedded;

import java.util.Map;
import org.cxmaturity.embedded.modules.RegisteredModules;
import org.cxmaturity.embedded.web.Authenticator;

/** Atlassian's Java API over the model, as the run time takes it to plugins. */
public interface JiraApi extends AutoCloseable {
    /** What plugins may import, by interface; the run time adds what is its own, such as templates and tables. */
    Map<Class<?>, ?> services();

    /** Tells who a caller is. */
    Authenticator authenticator();

    /** Takes the modules that the model keeps an account of. */
    RegisteredModules.Registry registry();

    /** Ends what runs in the background, such as jobs. */
    @Override
    default void close() {
        // Nothing runs unless an implementation says so.
    }
}

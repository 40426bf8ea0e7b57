package org.cxmaturity.programme;

import java.util.Objects;
import org.cxmaturity.shared.Keyed;

/**
 * One vision of customer experience and all that hangs from it.
 *
 * @param key unique among programmes
 * @param name what people call it
 * @param homeProject key of the Jira project whose permissions rule over the programme
 * @param purpose why the business exists; empty breaks the thread
 * @param customerStrategy how the business means to improve the relationship with its customers; empty breaks the thread
 * @param settings how work is read, weighed and raised
 */
public record Programme(
        String key,
        String name,
        String homeProject,
        String purpose,
        String customerStrategy,
        ProgrammeSettings settings)
        implements Keyed {

    public Programme {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(homeProject, "homeProject");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(customerStrategy, "customerStrategy");
        Objects.requireNonNull(settings, "settings");
    }
}

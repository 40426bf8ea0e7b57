package org.cxmaturity.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds Jira projects, whoever asks: permissions are a matter of {@link Rights}. */
public interface ProjectLookup {
    Optional<Project> byKey(String key);

    Optional<Project> byId(long id);

    /** Those that exist, by id. */
    Map<Long, Project> byIds(Collection<Long> ids);
}

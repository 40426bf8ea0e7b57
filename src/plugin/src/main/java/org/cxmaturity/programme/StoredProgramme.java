package org.cxmaturity.programme;

import org.cxmaturity.shared.Stored;

/**
 * A programme as the database holds it.
 *
 * @param stored the programme, its lock and its database id
 * @param homeProjectId Jira's id of the home project; holds when the project's key changes
 */
public record StoredProgramme(Stored<Programme> stored, long homeProjectId) {
    public long id() {
        return stored.id();
    }

    public Programme programme() {
        return stored.value();
    }
}

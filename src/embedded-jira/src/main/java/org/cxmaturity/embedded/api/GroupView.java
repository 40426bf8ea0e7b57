package org.cxmaturity.embedded.api;

import com.atlassian.crowd.embedded.api.Group;

/** A group as {@code Group}. */
public record GroupView(String name) {

    public String getName() {
        return name;
    }

    public int compareTo(Object other) {
        return name.compareToIgnoreCase(((Group) other).getName());
    }
}

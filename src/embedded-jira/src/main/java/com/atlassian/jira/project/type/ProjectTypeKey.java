package com.atlassian.jira.project.type;

/** Key of a kind of project, such as "software". */
public class ProjectTypeKey {

    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ProjectTypeKey other && key.equals(other.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}

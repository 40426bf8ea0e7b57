package org.cxmaturity.ownership;

import java.util.List;
import java.util.Objects;
import org.cxmaturity.shared.Keyed;

/**
 * A department that shapes the experience, and how to know it in Jira.
 *
 * @param key unique in the programme
 * @param name what people call it
 * @param groups names of the user groups that belong to it
 * @param roles names of the project roles that belong to it
 * @param components names of the components that belong to it
 * @param projects keys of the projects that belong to it
 */
public record Function(
        String key,
        String name,
        List<String> groups,
        List<String> roles,
        List<String> components,
        List<String> projects)
        implements Keyed {

    public Function {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        groups = List.copyOf(groups);
        roles = List.copyOf(roles);
        components = List.copyOf(components);
        projects = List.copyOf(projects);
    }
}

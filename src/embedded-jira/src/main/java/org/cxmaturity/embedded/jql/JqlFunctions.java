package org.cxmaturity.embedded.jql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The functions of JQL by name, whatever its case: Jira's own and those of apps. */
public final class JqlFunctions {

    private final Map<String, JqlFunction> functions = new ConcurrentHashMap<>();

    /** A name that is taken throws {@link IllegalStateException}. */
    public void register(String name, JqlFunction function) {
        if (functions.putIfAbsent(lower(name), function) != null) {
            throw new IllegalStateException("There is already a JQL function named " + name);
        }
    }

    /** Idempotent. */
    public void unregister(String name) {
        functions.remove(lower(name));
    }

    /** Sorted, in lower case. */
    public List<String> names() {
        return functions.keySet().stream().sorted().toList();
    }

    Optional<JqlFunction> find(String name) {
        return Optional.ofNullable(functions.get(lower(name)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

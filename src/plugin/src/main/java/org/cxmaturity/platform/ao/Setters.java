package org.cxmaturity.platform.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;

/**
 * The setters of an entity by column name, so that a row that is changed and a row that is made come from the same
 * values: Active Objects makes rows from column names, but changes them through setters only.
 */
final class Setters {

    private static final Map<Class<?>, Setters> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Method> byColumn;

    private Setters(Class<?> type) {
        byColumn = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                .collect(Collectors.toMap(method -> column(method.getName()), Function.identity(), (a, b) -> a));
    }

    static Setters of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Setters::new);
    }

    /** The name that Atlassian's field name converter gives: {@code setEntityKey} stands for ENTITY_KEY. */
    private static String column(String setter) {
        return setter.substring("set".length())
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    void set(RawEntity<?> row, Map<String, Object> values) {
        values.forEach((column, value) -> set(row, column, value));
    }

    private void set(RawEntity<?> row, String column, Object value) {
        Method setter = byColumn.get(column);
        if (setter == null) {
            throw new IllegalArgumentException(row.getEntityType() + " has no setter for " + column);
        }
        try {
            setter.invoke(row, value);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("Can't set " + column + " of " + row.getEntityType(), broken);
        }
    }
}

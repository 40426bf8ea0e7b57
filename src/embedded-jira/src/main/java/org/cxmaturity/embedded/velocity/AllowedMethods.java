package org.cxmaturity.embedded.velocity;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which methods a template may call: those of plain values and collections, a few of Jira's own, and what the plugin's
 * {@code velocity-allowlist} names as {@code package.Class#method(parameter.Type,int)}.
 */
public final class AllowedMethods {
    /** Types whose public methods are harmless, except those that every object has. */
    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            String.class,
            Number.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Comparable.class,
            Iterable.class,
            Iterator.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Map.Entry.class,
            Optional.class,
            Locale.class,
            Date.class,
            Calendar.class);

    /** Types of Jira of which templates may read. */
    private static final List<Class<?>> READ_ONLY =
            List.of(I18nHelper.class, I18nResolver.class, Issue.class, Project.class, ApplicationUser.class);

    private static final Set<String> OF_OBJECTS = Set.of("toString()", "equals(java.lang.Object)", "hashCode()");

    private final Set<String> listed;

    /** @param listed what the plugin lists, each {@code package.Class#method(parameters)} without blanks */
    public AllowedMethods(Set<String> listed) {
        this.listed = Set.copyOf(listed);
    }

    /** Whether a template may call the method on an object of the type. */
    boolean allows(Class<?> type, Method method) {
        String signature = signature(method);
        if (OF_OBJECTS.contains(signature)) {
            return true;
        }
        if (method.getDeclaringClass() == Object.class) {
            return false;
        }
        return kinds(type).stream()
                .anyMatch(kind -> listed.contains(kind.getName() + '#' + signature)
                        || (declares(kind, method) && (PLAIN.contains(kind) || reads(kind, method))));
    }

    private static boolean reads(Class<?> kind, Method method) {
        String name = method.getName();
        return READ_ONLY.contains(kind) && (name.startsWith("get") || name.startsWith("is"));
    }

    private static boolean declares(Class<?> kind, Method method) {
        return Arrays.stream(kind.getMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && own.getParameterCount() == method.getParameterCount()
                        && own.getDeclaringClass() != Object.class);
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** The class, its parents and all their interfaces. */
    private static Set<Class<?>> kinds(Class<?> type) {
        Set<Class<?>> kinds = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (kinds.add(next)) {
                open.addAll(List.of(next.getInterfaces()));
                Optional.ofNullable(next.getSuperclass()).ifPresent(open::push);
            }
        }
        return kinds;
    }
}

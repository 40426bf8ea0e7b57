package org.cxmaturity.embedded.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes an object of one of Atlassian's interfaces out of one that has some of its methods. The others throw {@link
 * UnsupportedOperationException} with their name, so that nothing is ever answered that was not thought of.
 *
 * <p>Two such objects are equal if what is behind them is. A method that answers the object behind answers this one.
 */
public final class Honest implements InvocationHandler {

    private static final Map<Class<?>, Map<Method, Optional<Method>>> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Object target;

    private Honest(Class<?> type, Object target) {
        this.type = type;
        this.target = target;
    }

    /** An object of {@code type} that does what {@code target} has public methods for. */
    public static <T> T as(Class<T> type, Object target) {
        Object proxy = Proxy.newProxyInstance(
                target.getClass().getClassLoader(), new Class<?>[] {type}, new Honest(type, target));
        return type.cast(proxy);
    }

    /** What is behind such an object, if it is of the given class. */
    static <T> Optional<T> behind(Object object, Class<T> targetType) {
        boolean honest = Proxy.isProxyClass(object.getClass())
                && Proxy.getInvocationHandler(object) instanceof Honest one
                && targetType.isInstance(one.target);
        return honest
                ? Optional.of(targetType.cast(((Honest) Proxy.getInvocationHandler(object)).target))
                : Optional.empty();
    }

    /** The method of {@code targetType} that does what {@code declared} asks for, if there is one. */
    static Optional<Method> match(Class<?> targetType, Method declared) {
        return KNOWN.computeIfAbsent(targetType, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(declared, any -> find(targetType, declared));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(method, arguments);
        }
        Method found = match(target.getClass(), method).orElseThrow(() -> unsupported(type, method));
        try {
            Object result = found.invoke(target, arguments);
            return result == target ? proxy : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> isSame(arguments[0]);
            case "hashCode" -> target.hashCode();
            default -> type.getSimpleName() + "[" + target + "]";
        };
    }

    private boolean isSame(Object other) {
        return other != null
                && Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof Honest one
                && target.equals(one.target);
    }

    static UnsupportedOperationException unsupported(Class<?> type, Method method) {
        return new UnsupportedOperationException(type.getSimpleName() + "." + method.getName()
                + " is not supported by the embedded Jira; see docs/embedded-jira.md");
    }

    private static Optional<Method> find(Class<?> targetType, Method declared) {
        return Arrays.stream(targetType.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getName().equals(declared.getName()))
                .filter(method -> takes(method, declared.getParameterTypes()))
                .min(Comparator.comparing(
                        method -> !Arrays.equals(method.getParameterTypes(), declared.getParameterTypes())))
                .map(method -> {
                    method.setAccessible(true);
                    return method;
                });
    }

    private static boolean takes(Method method, Class<?>[] given) {
        Class<?>[] taken = method.getParameterTypes();
        if (taken.length != given.length) {
            return false;
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i].isAssignableFrom(given[i])) {
                return false;
            }
        }
        return true;
    }
}

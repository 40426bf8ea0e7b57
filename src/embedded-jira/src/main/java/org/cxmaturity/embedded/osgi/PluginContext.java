package org.cxmaturity.embedded.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A plugin's Spring application context, asked by reflection: Spring is loaded by bundles, in a class loader that the
 * host's own classes don't see.
 */
final class PluginContext {
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Object factory;
    private final Method createBean;

    PluginContext(Object applicationContext) {
        try {
            Class<?> contextType = type(applicationContext, "org.springframework.context.ApplicationContext");
            factory = contextType.getMethod("getAutowireCapableBeanFactory").invoke(applicationContext);
            createBean = type(factory, "org.springframework.beans.factory.config.AutowireCapableBeanFactory")
                    .getMethod("createBean", Class.class, int.class, boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The application context is not Spring's", e);
        }
    }

    private static Class<?> type(Object object, String name) throws ClassNotFoundException {
        return Class.forName(name, false, object.getClass().getClassLoader());
    }

    /** A new object of the class, its constructor's arguments taken from the context. */
    <T> T create(Class<T> type) {
        try {
            return type.cast(createBean.invoke(factory, type, AUTOWIRE_CONSTRUCTOR, false));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    type.getName() + " can't be made: " + e.getCause().getMessage(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Spring's bean factory is closed to the host", e);
        }
    }
}

package org.cxmaturity.embedded.osgi;

import java.security.AccessControlContext;

/**
 * The members of Spring 5 that Gemini Blueprint calls and Spring 6 dropped. {@link GeminiForSpring6} puts a copy of this
 * class into each Gemini bundle and turns the calls to it, so its methods take what was on the caller's stack.
 */
@SuppressWarnings("removal")
final class SpringSixShim {
    private SpringSixShim() {}

    public static void notNull(Object object) {
        if (object == null) {
            throw new IllegalArgumentException("this argument is required; it must not be null");
        }
    }

    public static void hasText(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("this text is required; it must not be blank");
        }
    }

    public static void notEmpty(Object[] array) {
        if (array == null || array.length == 0) {
            throw new IllegalArgumentException("this array must hold at least one element");
        }
    }

    /** There is no security context without a security manager. */
    public static AccessControlContext getAccessControlContext(Object beanFactory) {
        return null;
    }

    /** Without a security manager nobody asks for the provider. */
    public static void setSecurityContextProvider(Object beanFactory, Object provider) {}
}

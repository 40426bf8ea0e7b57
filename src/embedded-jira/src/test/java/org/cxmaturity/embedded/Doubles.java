package org.cxmaturity.embedded;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.embedded.web.Authenticator;

/** Stands in for the parts of Jira that a test of the run time doesn't concern. */
public final class Doubles {
    private Doubles() {}

    /** An object of the interface that answers the named methods and refuses all others. */
    public static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer != null) {
                return answer.apply(args);
            }
            return switch (method.getName()) {
                case "toString" -> "double of " + type.getName();
                case "hashCode" -> System.identityHashCode(self);
                case "equals" -> self == args[0];
                default -> throw new UnsupportedOperationException(method.toString());
            };
        }));
    }

    /** A user whose key, name and password are the same word. */
    public static ApplicationUser user(String name) {
        return of(
                ApplicationUser.class,
                Map.of(
                        "getKey", args -> name,
                        "getName", args -> name,
                        "getUsername", args -> name,
                        "getDisplayName", args -> name,
                        "isActive", args -> true));
    }

    /** Knows admin and ann, each with the name as password, and the token "token" of ann. */
    public static Authenticator authenticator() {
        return new Authenticator() {
            @Override
            public Optional<ApplicationUser> byPassword(String name, String password) {
                return name.equals(password) ? byKey(name) : Optional.empty();
            }

            @Override
            public Optional<ApplicationUser> byToken(String token) {
                return token.equals("token") ? byKey("ann") : Optional.empty();
            }

            @Override
            public Optional<ApplicationUser> byKey(String key) {
                return key.equals("admin") || key.equals("ann") ? Optional.of(user(key)) : Optional.empty();
            }
        };
    }

    /** The current user, kept by thread. */
    public static final class Authentication implements JiraAuthenticationContext {
        private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();
        private Locale locale = Locale.ENGLISH;

        /** The language of everybody from now on. */
        public void speak(Locale language) {
            locale = language;
        }

        @Override
        public ApplicationUser getLoggedInUser() {
            return user.get();
        }

        @Override
        public boolean isLoggedInUser() {
            return user.get() != null;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public I18nHelper getI18nHelper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setLoggedInUser(ApplicationUser newUser) {
            user.set(newUser);
        }

        @Override
        public void clearLoggedInUser() {
            user.remove();
        }
    }
}

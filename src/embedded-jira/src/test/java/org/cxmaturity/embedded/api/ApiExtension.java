package org.cxmaturity.embedded.api;

import com.atlassian.jira.util.I18nHelper;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.store.DatabaseSettings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link JiraServices} over a seeded model in memory to tests: one for all of them. */
final class ApiExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(ApiExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == JiraServices.class || type == JiraModel.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Opened opened = context.getRoot()
                .getStore(STORE)
                .getOrComputeIfAbsent(Opened.class, type -> new Opened(), Opened.class);
        return parameter.getParameter().getType() == JiraModel.class ? opened.model : opened.services;
    }

    static Surroundings surroundings(Optional<String> node) {
        Function<Locale, I18nHelper> texts = locale -> Honest.as(I18nHelper.class, new Keys(locale));
        return new Surroundings(() -> "http://localhost:4150/jira", "11.0.0", Optional.empty(), node, texts);
    }

    /** Texts that are their own keys. */
    public record Keys(Locale locale) {

        public Locale getLocale() {
            return locale;
        }

        public String getText(String key) {
            return key;
        }
    }

    private static final class Opened implements ExtensionContext.Store.CloseableResource {

        private final JiraModel model =
                JiraModel.open(DatabaseSettings.h2Memory("api-" + UUID.randomUUID()), Clock.systemUTC());
        private final JiraServices services = new JiraServices(model, surroundings(Optional.empty()));

        @Override
        public void close() {
            services.close();
            model.close();
        }
    }
}

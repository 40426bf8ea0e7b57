package org.cxmaturity.embedded.model;

import java.time.Clock;
import org.cxmaturity.embedded.store.DatabaseSettings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a seeded {@link JiraModel} to tests: one for all of them, so each test makes its own project. */
abstract class ModelExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(ModelExtension.class);

    abstract DatabaseSettings settings();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == JiraModel.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(STORE)
                .getOrComputeIfAbsent(getClass(), type -> new Opened(settings()), Opened.class)
                .model;
    }

    private static final class Opened implements ExtensionContext.Store.CloseableResource {

        private final JiraModel model;

        Opened(DatabaseSettings settings) {
            this.model = JiraModel.open(settings, Clock.systemUTC());
        }

        @Override
        public void close() {
            model.close();
        }
    }
}

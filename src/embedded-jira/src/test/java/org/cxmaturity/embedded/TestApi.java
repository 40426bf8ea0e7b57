package org.cxmaturity.embedded;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.modules.RegisteredModules;
import org.cxmaturity.embedded.web.Authenticator;

/** As much of Atlassian's API as the test's own plugin needs. */
final class TestApi implements JiraApi {
    final Doubles.Authentication authentication = new Doubles.Authentication();
    final TreeSet<String> registered = new TreeSet<>();
    final List<Object> published = new ArrayList<>();
    private final Map<String, Object> settings = new HashMap<>();
    private final JiraModel model;

    TestApi(JiraModel model) {
        this.model = model;
    }

    @Override
    public Map<Class<?>, ?> services() {
        PluginSettings store = Doubles.of(
                PluginSettings.class,
                Map.of(
                        "get", args -> settings.get((String) args[0]),
                        "put", args -> settings.put((String) args[0], args[1])));
        return Map.of(
                EventPublisher.class,
                Doubles.of(EventPublisher.class, Map.of("publish", args -> published.add(args[0]))),
                JiraAuthenticationContext.class,
                authentication,
                GlobalPermissionManager.class,
                Doubles.of(GlobalPermissionManager.class, Map.of("hasPermission", args -> ((ApplicationUser) args[1])
                        .getKey()
                        .equals("admin"))),
                ApplicationProperties.class,
                Doubles.of(ApplicationProperties.class, Map.of("getDisplayName", args -> "Jira")),
                PluginSettingsFactory.class,
                Doubles.of(PluginSettingsFactory.class, Map.of("createGlobalSettings", args -> store)),
                TransactionTemplate.class,
                transactions());
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return model.database().inTransaction(action::doInTransaction);
            }
        };
    }

    @Override
    public Authenticator authenticator() {
        return Doubles.authenticator();
    }

    @Override
    public RegisteredModules.Registry registry() {
        return new RegisteredModules.Registry() {
            @Override
            public void add(JqlFunction function) {
                registered.add(function.getFunctionName());
            }

            @Override
            public void removeFunction(String name) {
                registered.remove(name);
            }

            @Override
            public void addPermission(String key, String nameKey, String descriptionKey, String category) {
                registered.add(String.join(" ", List.of(key, nameKey, descriptionKey, category)));
            }

            @Override
            public void removePermission(String key) {
                registered.removeIf(entry -> entry.startsWith(key));
            }
        };
    }
}

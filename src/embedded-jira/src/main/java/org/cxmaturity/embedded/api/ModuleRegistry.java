package org.cxmaturity.embedded.api;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import org.cxmaturity.embedded.model.ProjectPermission;
import org.cxmaturity.embedded.modules.RegisteredModules;

/** Takes the modules of apps that the model keeps an account of. */
final class ModuleRegistry implements RegisteredModules.Registry {

    private final Views views;

    ModuleRegistry(Views views) {
        this.views = views;
    }

    @Override
    public void add(JqlFunction function) {
        views.model().search().functions().register(function.getFunctionName(), new AppFunction(views, function));
    }

    @Override
    public void removeFunction(String name) {
        views.model().search().functions().unregister(name);
    }

    @Override
    public void addPermission(String key, String nameKey, String descriptionKey, String category) {
        views.model().permissions().declare(new ProjectPermission(key, nameKey, descriptionKey, category));
    }

    @Override
    public void removePermission(String key) {
        views.model().permissions().withdraw(key);
    }
}

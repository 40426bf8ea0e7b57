package org.cxmaturity.embedded.modules;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cxmaturity.embedded.i18n.LocaleTexts;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;

/** The modules that Jira itself keeps an account of: JQL functions and project permissions. */
public final class RegisteredModules implements PluginListener {
    private final Registry registry;
    private final HostBeans beans;
    private final Supplier<LocaleTexts> texts;
    private final Map<String, List<Runnable>> undo = new ConcurrentHashMap<>();

    /** The rest of Jira, which takes what plugins bring. */
    public interface Registry {
        /** From now on the function can be called in JQL by its {@code getFunctionName()}. */
        void add(JqlFunction function);

        /** The function of this name is gone. */
        void removeFunction(String name);

        /**
         * From now on permission schemes can grant it.
         *
         * @param key the permission's key
         * @param nameKey i18n key of its name
         * @param descriptionKey i18n key of what it allows; may be empty
         * @param category for example {@code PROJECTS}
         */
        void addPermission(String key, String nameKey, String descriptionKey, String category);

        /** The permission is gone; what schemes grant of it stays for its return. */
        void removePermission(String key);
    }

    /**
     * @param registry takes the modules
     * @param beans makes the functions
     * @param texts the current user's
     */
    public RegisteredModules(Registry registry, HostBeans beans, Supplier<LocaleTexts> texts) {
        this.registry = registry;
        this.beans = beans;
        this.texts = texts;
    }

    @Override
    public void started(InstalledPlugin plugin) {
        List<Runnable> steps = new ArrayList<>();
        undo.put(plugin.key(), steps);
        Descriptor descriptor = Descriptor.of(plugin.jar());
        for (PluginModule module : descriptor.modules("project-permission")) {
            registry.addPermission(
                    module.key(),
                    module.attribute("i18n-name-key").orElseThrow(() -> module.wrong("it has no i18n-name-key")),
                    module.attribute("i18n-description-key").orElse(""),
                    module.attribute("category").orElseThrow(() -> module.wrong("it has no category")));
            steps.add(() -> registry.removePermission(module.key()));
        }
        for (PluginModule module : descriptor.modules("jql-function")) {
            JqlFunction function = beans.create(plugin, module.className(), JqlFunction.class);
            function.init(new FunctionDescriptor(plugin, module, function, texts));
            registry.add(function);
            String name = function.getFunctionName();
            steps.add(() -> registry.removeFunction(name));
        }
    }

    @Override
    public void stopping(InstalledPlugin plugin) {
        List<Runnable> steps = undo.remove(plugin.key());
        if (steps != null) {
            steps.forEach(Runnable::run);
        }
    }
}

package org.cxmaturity.embedded.modules;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.Plugin;
import java.util.Map;
import java.util.function.Supplier;
import org.cxmaturity.embedded.i18n.LocaleTexts;
import org.cxmaturity.embedded.osgi.InstalledPlugin;

/** What a JQL function is told of its module. */
final class FunctionDescriptor implements JqlFunctionModuleDescriptor {
    private final InstalledPlugin plugin;
    private final PluginModule module;
    private final JqlFunction function;
    private final Supplier<LocaleTexts> texts;

    FunctionDescriptor(InstalledPlugin plugin, PluginModule module, JqlFunction function, Supplier<LocaleTexts> texts) {
        this.plugin = plugin;
        this.module = module;
        this.function = function;
        this.texts = texts;
    }

    @Override
    public String getFunctionName() {
        return module.text("fname").orElseThrow(() -> module.wrong("it has no fname"));
    }

    @Override
    public boolean isList() {
        return module.text("list").map(Boolean::valueOf).orElse(false);
    }

    @Override
    public I18nHelper getI18nBean() {
        return texts.get();
    }

    @Override
    public String getCompleteKey() {
        return module.completeKey();
    }

    @Override
    public String getPluginKey() {
        return plugin.key();
    }

    @Override
    public String getKey() {
        return module.key();
    }

    @Override
    public String getName() {
        return module.attribute("name").orElse(module.key());
    }

    @Override
    public String getDescription() {
        return module.text("description").orElse("");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<JqlFunction> getModuleClass() {
        return (Class<JqlFunction>) function.getClass();
    }

    @Override
    public JqlFunction getModule() {
        return function;
    }

    @Override
    public Map<String, String> getParams() {
        return module.params();
    }

    @Override
    public Plugin getPlugin() {
        throw new UnsupportedOperationException(
                "ModuleDescriptor.getPlugin() is not done by the embedded Jira; see docs/embedded-jira.md");
    }

    @Override
    public boolean isEnabled() {
        return true;
    }
}

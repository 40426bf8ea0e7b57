package org.cxmaturity.embedded.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** The templates of one plugin. */
public final class Templates implements TemplateRenderer {
    private final VelocityEngine engine;
    private final Function<String, Optional<URL>> files;
    private final Supplier<Map<String, Object>> defaults;

    /**
     * @param files finds a file of the plugin by its path
     * @param allowed what its templates may call
     * @param defaults what every template finds in its context unless the caller says otherwise
     */
    public Templates(
            Function<String, Optional<URL>> files, AllowedMethods allowed, Supplier<Map<String, Object>> defaults) {
        this.files = files;
        this.defaults = defaults;
        this.engine = engine(files, allowed);
    }

    private static VelocityEngine engine(Function<String, Optional<URL>> files, AllowedMethods allowed) {
        VelocityEngine engine = new VelocityEngine();
        engine.setApplicationAttribute(GuardedIntrospection.ALLOWED, allowed);
        engine.setProperty("runtime.introspector.uberspect", GuardedIntrospection.class.getName());
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("velocimacro.permissions.allow.inline.local.scope", "true");
        engine.setProperty("resource.loader", "plugin");
        engine.setProperty("plugin.resource.loader.instance", new PluginFiles(files));
        engine.setProperty("plugin.resource.loader.cache", "true");
        try {
            engine.init();
        } catch (Exception e) {
            // Velocity 1.6 declares no narrower type.
            throw new IllegalStateException("Velocity can't start", e);
        }
        return engine;
    }

    @Override
    public void render(String name, Writer writer) {
        render(name, Map.of(), writer);
    }

    @Override
    public void render(String name, Map<String, Object> context, Writer writer) {
        try {
            engine.getTemplate(name).merge(context(context), writer);
        } catch (Exception e) {
            // Velocity 1.6 declares no narrower type.
            throw new RenderingException("The template " + name + " can't be rendered: " + reason(e), e);
        }
    }

    /** The template as a string. */
    public String render(String name, Map<String, Object> context) {
        StringWriter writer = new StringWriter();
        render(name, context, writer);
        return writer.toString();
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        try {
            StringWriter writer = new StringWriter();
            engine.evaluate(context(context), writer, "fragment", fragment);
            return writer.toString();
        } catch (IOException | RuntimeException e) {
            throw new RenderingException("The fragment can't be rendered: " + reason(e), e);
        }
    }

    @Override
    public boolean resolve(String name) {
        return files.apply(name).isPresent();
    }

    private VelocityContext context(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(defaults.get());
        all.putAll(values);
        VelocityContext context = new VelocityContext(all);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new Escaping());
        events.attachToContext(context);
        return context;
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }

    /** Lets Velocity read the plugin's files; they change only when the plugin is updated, and with it the engine. */
    private static final class PluginFiles extends ResourceLoader {
        private final Function<String, Optional<URL>> files;

        PluginFiles(Function<String, Optional<URL>> files) {
            this.files = files;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // Nothing to set.
        }

        @Override
        public InputStream getResourceStream(String name) {
            URL file = files.apply(name).orElseThrow(() -> new ResourceNotFoundException("There is no " + name));
            try {
                return file.openStream();
            } catch (IOException e) {
                throw new ResourceNotFoundException("Can't read " + name, e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}

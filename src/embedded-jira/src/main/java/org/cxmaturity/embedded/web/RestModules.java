package org.cxmaturity.embedded.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.embedded.modules.Descriptor;
import org.cxmaturity.embedded.modules.PluginModule;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;
import org.glassfish.jersey.server.ResourceConfig;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The {@code rest} modules of plugins: finds the annotated classes in the bundle and serves them while it runs. */
public final class RestModules implements PluginListener {
    private static final Set<String> ANNOTATIONS =
            Set.of(Type.getDescriptor(Path.class), Type.getDescriptor(Provider.class));

    private final RestServlet rest;
    private final RestApplications applications;
    private final Map<String, List<String>> pathsOfPlugin = new ConcurrentHashMap<>();

    public RestModules(RestServlet rest, RestApplications applications) {
        this.rest = rest;
        this.applications = applications;
    }

    @Override
    public void started(InstalledPlugin plugin) {
        List<String> paths = new ArrayList<>();
        pathsOfPlugin.put(plugin.key(), paths);
        for (PluginModule module : Descriptor.of(plugin.jar()).modules("rest")) {
            String base = module.attribute("path").orElseThrow(() -> module.wrong("it has no path"));
            String version = module.attribute("version").orElse("1.0");
            String latest = base + "/latest";
            rest.add(base + '/' + version, application(plugin, module), latest);
            paths.addAll(List.of(base + '/' + version, latest));
        }
    }

    @Override
    public void stopping(InstalledPlugin plugin) {
        List<String> paths = pathsOfPlugin.remove(plugin.key());
        if (paths != null) {
            paths.forEach(rest::remove);
        }
    }

    private ResourceConfig application(InstalledPlugin plugin, PluginModule module) {
        ResourceConfig application = applications.empty();
        application.property(PluginComponents.PLUGIN, plugin);
        annotatedClasses(plugin, module.texts("package")).forEach(name -> application.register(plugin.load(name)));
        return application;
    }

    private static Set<String> annotatedClasses(InstalledPlugin plugin, List<String> packages) {
        Set<String> names = new LinkedHashSet<>();
        List<String> roots = packages.isEmpty() ? List.of("") : packages;
        for (String root : roots) {
            Enumeration<URL> classes = plugin.bundle().findEntries('/' + root.replace('.', '/'), "*.class", true);
            for (URL file : classes == null ? List.<URL>of() : Collections.list(classes)) {
                if (isAnnotated(file)) {
                    names.add(className(file));
                }
            }
        }
        return names;
    }

    private static String className(URL file) {
        String path = file.getPath();
        return path.substring(1, path.length() - ".class".length()).replace('/', '.');
    }

    /** Reads the class file instead of loading the class: most classes have nothing to do with REST. */
    private static boolean isAnnotated(URL classFile) {
        boolean[] found = new boolean[1];
        try (InputStream in = classFile.openStream()) {
            ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    found[0] |= ANNOTATIONS.contains(descriptor);
                    return null;
                }
            };
            new ClassReader(in).accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(classFile + " can't be read", e);
        }
        return found[0];
    }
}

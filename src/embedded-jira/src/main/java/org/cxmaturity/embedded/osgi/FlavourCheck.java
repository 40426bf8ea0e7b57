package org.cxmaturity.embedded.osgi;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.Flavour;

/** Refuses a jar that was made for the other flavour, the likeliest mistake, and names the jar to take instead. */
public final class FlavourCheck implements PluginListener {
    private static final List<String> TELLING = List.of("ws.rs", "servlet", "inject", "annotation");

    private final Flavour flavour;

    public FlavourCheck(Flavour flavour) {
        this.flavour = flavour;
    }

    @Override
    public void check(PluginJar jar) {
        foreignImport(jar).ifPresent(foreign -> {
            throw new PluginRefusedException(jar.fileName() + " is made for " + flavour.otherProduct() + " (it imports "
                    + foreign + "). Take " + rightName(jar.fileName()) + ".");
        });
    }

    private Optional<String> foreignImport(PluginJar jar) {
        return TELLING.stream()
                .map(name -> flavour.otherNamespace() + '.' + name)
                .filter(name -> jar.imports().stream().anyMatch(p -> p.equals(name) || p.startsWith(name + '.')))
                // A jar that has both can run here and says nothing about where it belongs.
                .filter(name -> jar.imports().stream().noneMatch(p -> p.startsWith(flavour.namespace() + '.')))
                .findFirst();
    }

    private String rightName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot < 0 ? fileName : fileName.substring(0, dot);
        String extension = dot < 0 ? "" : fileName.substring(dot);
        String bare = flavour.otherClassifier().isEmpty() || !stem.endsWith(flavour.otherClassifier())
                ? stem
                : stem.substring(0, stem.length() - flavour.otherClassifier().length());
        return bare + flavour.classifier() + extension;
    }
}

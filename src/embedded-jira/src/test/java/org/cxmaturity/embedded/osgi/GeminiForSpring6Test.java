package org.cxmaturity.embedded.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import org.cxmaturity.embedded.Flavour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

@DisabledIf("onSpring5")
class GeminiForSpring6Test {
    private static final List<String> SPRING = List.of("core", "beans", "aop", "expression", "context");
    private static final List<String> GEMINI = List.of("io", "core", "extender");

    private final LinkCheck links = new LinkCheck();

    static boolean onSpring5() {
        return Flavour.ofBuild().springMajor() < 6;
    }

    @BeforeEach
    void learnSpringAndGemini() throws IOException {
        for (String part : SPRING) {
            links.learn(bundle("spring-" + part));
        }
        for (String part : GEMINI) {
            links.learn(adapted(part));
        }
    }

    @Test
    void shouldLinkWithSpringOnceAdapted() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String part : GEMINI) {
            missing.addAll(links.missing(adapted(part), "org/"));
        }

        assertEquals(Set.of(), withoutOptional(missing));
    }

    @Test
    void shouldBeNeededForExactlyWhatSpring6Dropped() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String part : GEMINI) {
            missing.addAll(links.missing(bundle("gemini-" + part), "org/springframework/"));
        }

        assertTrue(
                missing.contains("org/springframework/util/Assert.notNull(Ljava/lang/Object;)V"), missing.toString());
        assertTrue(
                missing.contains("org/springframework/beans/factory/support/SecurityContextProvider"),
                missing.toString());
    }

    @Test
    void shouldWidenTheImports() throws IOException {
        for (String part : GEMINI) {
            try (JarInputStream jar = new JarInputStream(adapted(part))) {
                String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");

                assertFalse(imports.contains("[5.0.0,6)"), imports);
            }
        }
    }

    /** Configuration Admin, OSGi itself and Log4j are no part of Spring or Gemini and may be absent. */
    private static Set<String> withoutOptional(Set<String> missing) {
        Set<String> left = new TreeSet<>(missing);
        left.removeIf(name -> name.startsWith("org/osgi/")
                || name.startsWith("org/apache/")
                || name.startsWith("org/aopalliance/")
                || name.startsWith("org/xml/")
                || name.startsWith("org/w3c/"));
        return left;
    }

    private static InputStream adapted(String part) throws IOException {
        return GeminiForSpring6.adapt(bundle("gemini-" + part));
    }

    private static InputStream bundle(String name) {
        return OsgiFramework.class.getResourceAsStream("bundles/" + name + ".jar");
    }
}

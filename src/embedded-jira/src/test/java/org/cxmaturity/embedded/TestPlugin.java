package org.cxmaturity.embedded;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes the jar of the test's own plugin, org.example.notes, out of the test classes, with changes as a test needs. */
public final class TestPlugin {
    /** The plugin's key. */
    public static final String KEY = "org.example.notes";

    private static final Path FILES = Path.of("target/test-classes/notes");

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** The plugin as its files are. */
    public static TestPlugin asIs() {
        TestPlugin plugin = new TestPlugin();
        plugin.headers.put("Bundle-SymbolicName", KEY);
        plugin.headers.put("Bundle-Version", "1.0.0");
        plugin.headers.put("Atlassian-Plugin-Key", KEY);
        plugin.headers.put("Spring-Context", "*");
        plugin.headers.put("Private-Package", "org.example.notes.*");
        plugin.headers.put(
                "Import-Package",
                "com.atlassian.jira.plugin.webfragment.conditions,com.atlassian.*;version=\"0\",net.java.ao.*;version=\"0\",*");
        plugin.headers.put("-noimportjava", "true");
        plugin.headers.put("-noee", "true");
        return plugin;
    }

    /** With another value of a header of the manifest. */
    public TestPlugin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** With a file whose text is changed. */
    public TestPlugin replacing(String file, String from, String to) throws Exception {
        String text = texts.containsKey(file) ? texts.get(file) : Files.readString(FILES.resolve(file));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        texts.put(file, text.replace(from, to));
        return this;
    }

    /** With one more file. */
    public TestPlugin file(String name, String text) {
        texts.put(name, text);
        return this;
    }

    /** Writes the jar. */
    public Path writeTo(Path jar) throws Exception {
        try (Builder builder = new Builder()) {
            headers.forEach(builder::setProperty);
            builder.addClasspath(new File("target/test-classes"));
            builder.setProperty("-includeresource", FILES.toString());
            Jar built = builder.build();
            if (!builder.isOk()) {
                throw new IllegalStateException(builder.getErrors() + " " + builder.getWarnings());
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                built.putResource(text.getKey(), new EmbeddedResource(text.getValue(), 0L));
            }
            built.write(jar.toFile());
        }
        return jar;
    }
}

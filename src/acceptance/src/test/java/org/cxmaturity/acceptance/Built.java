package org.cxmaturity.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put what is judged; told by system properties, since none of it is on the class path. */
public final class Built {

    private Built() {}

    /** The plugin's jar for the flavour under test. */
    public static Path jar() {
        return file("cx.jar");
    }

    /** The plugin's jar for the other flavour. */
    public static Path otherJar() {
        return file("cx.otherJar");
    }

    /** The embedded Jira's build folder, with its classes and libraries. */
    public static Path embeddedJira() {
        return file("cx.embedded");
    }

    /** A folder of the API jars that the flavour's Jira offers to plugins. */
    public static Path api() {
        return file("cx.api");
    }

    /** The module that holds these tests' sources, and the demo company. */
    public static Path sources() {
        return file("cx.sources");
    }

    /** The build folder of this test run. */
    public static Path target() {
        return file("cx.target");
    }

    /** "11" or "10": the Jira that the flavour under test is like. */
    public static String flavour() {
        return property("cx.flavour");
    }

    private static Path file(String property) {
        Path file = Path.of(property(property));
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " (" + property + ") isn't there; run the tests by 'mvn verify'");
        }
        return file;
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException(
                    "the system property " + name + " isn't set; run the tests by 'mvn verify'");
        }
        return value;
    }
}

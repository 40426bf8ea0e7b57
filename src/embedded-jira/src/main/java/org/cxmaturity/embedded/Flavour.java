package org.cxmaturity.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which Jira this embedded Jira is like: its version, the name space of its servlet and REST API, and how jars for it
 * and for the other flavour are told apart. Filled in by the build, so that no source names a version.
 *
 * @param version the version of this build, for example {@code 0.1.0}
 * @param flavour Jira's major version that this one is like, for example {@code 11}
 * @param namespace {@code jakarta} or {@code javax}
 * @param classifier the end of the file name (without extension) of jars for this flavour; empty for none
 * @param otherFlavour Jira's major version of the other flavour
 * @param otherNamespace the other flavour's name space
 * @param otherClassifier the end of the file name of jars for the other flavour; empty for none
 * @param springMajor the major version of the Spring bundles
 */
public record Flavour(
        String version,
        String flavour,
        String namespace,
        String classifier,
        String otherFlavour,
        String otherNamespace,
        String otherClassifier,
        int springMajor) {

    /** The flavour that the build put on the class path. */
    public static Flavour ofBuild() {
        Properties values = new Properties();
        try (InputStream in = Flavour.class.getResourceAsStream("flavour.properties")) {
            if (in == null) {
                throw new IllegalStateException("flavour.properties is not on the class path");
            }
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("flavour.properties can't be read", e);
        }
        return new Flavour(
                value(values, "version"),
                value(values, "flavour"),
                value(values, "namespace"),
                value(values, "classifier"),
                value(values, "other.flavour"),
                value(values, "other.namespace"),
                value(values, "other.classifier"),
                Integer.parseInt(value(values, "spring").split("\\.")[0]));
    }

    /** The product's name as people know it, for example {@code Jira 11}. */
    public String product() {
        return "Jira " + flavour;
    }

    /** The other flavour's product name, for example {@code Jira 10}. */
    public String otherProduct() {
        return "Jira " + otherFlavour;
    }

    private static String value(Properties values, String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("flavour.properties has no " + key);
        }
        return value;
    }
}

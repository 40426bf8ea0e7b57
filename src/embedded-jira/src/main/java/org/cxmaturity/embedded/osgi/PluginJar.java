package org.cxmaturity.embedded.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A plugin's jar as it lies on disk: what its manifest and its {@code atlassian-plugin.xml} say.
 *
 * @param path where it lies
 * @param key the plugin's key
 * @param version the bundle's version
 * @param imports the packages it imports, optional ones included
 * @param descriptor the root element of {@code atlassian-plugin.xml}
 */
public record PluginJar(Path path, String key, String version, Set<String> imports, Element descriptor) {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    /**
     * Reads a jar.
     *
     * @throws PluginRefusedException if it is no jar, no transformless plugin, or its descriptor isn't well-formed
     */
    public static PluginJar read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            Attributes headers = Optional.ofNullable(jar.getManifest())
                    .orElseThrow(() -> refused(path, "it has no manifest"))
                    .getMainAttributes();
            String key = header(headers, "Atlassian-Plugin-Key")
                    .orElseThrow(() -> refused(path, "its manifest has no Atlassian-Plugin-Key"));
            String version = header(headers, "Bundle-Version")
                    .orElseThrow(() -> refused(path, "its manifest has no Bundle-Version"));
            Set<String> imports =
                    header(headers, "Import-Package").map(PluginJar::packages).orElse(Set.of());
            Element descriptor = descriptor(jar, path);
            if (!descriptor.getAttribute("key").equals(key)) {
                throw refused(path, "its manifest says " + key + " and its descriptor another key");
            }
            return new PluginJar(path, key, version, imports, descriptor);
        } catch (IOException e) {
            throw new PluginRefusedException(path.getFileName() + " can't be read as a jar: " + e.getMessage(), e);
        }
    }

    /** The name of the file, without the folders above it. */
    public String fileName() {
        return path.getFileName().toString();
    }

    private static Optional<String> header(Attributes headers, String name) {
        return Optional.ofNullable(headers.getValue(name));
    }

    private static PluginRefusedException refused(Path path, String why) {
        return new PluginRefusedException(path.getFileName() + " is not a transformless plugin: " + why + ".");
    }

    private static Element descriptor(JarFile jar, Path path) throws IOException {
        ZipEntry entry = jar.getEntry(DESCRIPTOR);
        if (entry == null) {
            throw refused(path, "it has no " + DESCRIPTOR);
        }
        try (InputStream in = jar.getInputStream(entry)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException e) {
            throw new PluginRefusedException(
                    path.getFileName() + ": " + DESCRIPTOR + " is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser can't refuse document types", e);
        }
    }

    /** The names in an {@code Import-Package} header: {@code a;b;version="[1,2)",c} gives a, b and c. */
    static Set<String> packages(String header) {
        Set<String> names = new LinkedHashSet<>();
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            for (String part : clause.split(";")) {
                if (!part.contains("=") && !part.isBlank()) {
                    names.add(part.trim());
                }
            }
        }
        return names;
    }
}

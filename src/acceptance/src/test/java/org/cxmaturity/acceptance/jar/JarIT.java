package org.cxmaturity.acceptance.jar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.acceptance.Built;
import org.junit.jupiter.api.Test;

class JarIT {

    private static final String KEY = "org.cxmaturity.jira";
    private static final Pattern CLASS_IN_XML = Pattern.compile("((?:com|org)\\.[a-z][A-Za-z0-9_.]*\\.[A-Z]\\w*)");

    private static final List<String> BUNDLED = List.of(
            "de/siegmar/fastcsv/",
            "org/apache/commons/statistics/",
            "org/apache/commons/numbers/",
            "org/apache/commons/rng/");

    private static final PluginJar JAR = new PluginJar(Built.jar());

    @Test
    void shouldHoldOwnClassesAndTheBundledLibrariesOnly() {
        List<String> foreign = JAR.names().stream()
                .filter(name -> name.endsWith(".class"))
                .filter(name -> !name.startsWith("org/cxmaturity/"))
                .filter(name -> BUNDLED.stream().noneMatch(name::startsWith))
                .toList();

        assertEquals(List.of(), foreign);
    }

    @Test
    void shouldHoldNoDeclarationOfAtlassiansApi() {
        List<String> declared = JAR.names().stream()
                .filter(name -> name.startsWith("com/atlassian")
                        || name.startsWith("org/cxmaturity/declared")
                        || name.startsWith("org/cxmaturity/embedded"))
                .toList();

        assertEquals(List.of(), declared);
    }

    @Test
    void shouldCarryTheLicencesOfWhatIsInIt() {
        assertTrue(JAR.has("META-INF/LICENSE"));
        assertTrue(JAR.text("META-INF/licences/fastcsv.txt").contains("MIT License"));
        assertTrue(JAR.text("META-INF/licences/apache-commons.txt").contains("Apache"));
    }

    @Test
    void shouldBeTakenByJiraAsItIs() {
        assertAll(
                () -> assertEquals(KEY, JAR.header("Atlassian-Plugin-Key")),
                () -> assertEquals(KEY, JAR.header("Bundle-SymbolicName")),
                () -> assertEquals("*", JAR.header("Spring-Context")),
                () -> assertTrue(JAR.has("META-INF/spring/plugin-context.xml")),
                () -> assertTrue(JAR.text("atlassian-plugin.xml").contains("key=\"" + KEY + "\"")),
                () -> assertFalse(JAR.text("atlassian-plugin.xml").contains("${project")));
    }

    @Test
    void shouldExportNothingAndAskForNoExecutionEnvironment() {
        assertFalse(JAR.hasHeader("Export-Package"));
        assertFalse(JAR.hasHeader("Require-Capability"));
        assertFalse(JAR.hasHeader("Bnd-LastModified"));
    }

    /**
     * The list is exact, so that a new import is a decision: where Jira exports the package, write the file anew with
     * {@code -Dgolden.update}.
     */
    @Test
    void shouldImportExactlyWhatIsAllowed() throws IOException {
        Path allowed = Built.sources().resolve("src/test/resources/imports-jira" + Built.flavour() + ".txt");

        if (System.getProperty("golden.update") != null) {
            Files.writeString(allowed, String.join("\n", JAR.imports()) + "\n");
        }
        assertEquals(Files.readString(allowed).strip(), String.join("\n", JAR.imports()));
    }

    @Test
    void shouldImportEveryForeignPackageThatStandsInXmlAlone() {
        List<String> imported = JAR.importedPackages();

        List<String> missing = classesInXml()
                .filter(name -> !name.startsWith("org.cxmaturity."))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .distinct()
                .filter(name -> !imported.contains(name))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void shouldHoldEveryOwnClassThatStandsInXml() {
        List<String> missing = classesInXml()
                .filter(name -> name.startsWith("org.cxmaturity."))
                .filter(name -> !JAR.has(name.replace('.', '/') + ".class"))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void shouldUseNoElementThatJiraIgnoresInSuchAJar() {
        String descriptor = JAR.text("atlassian-plugin.xml");

        Set<String> ignored = Set.of("<component ", "<component-import ", "<module-type ");
        assertEquals(List.of(), ignored.stream().filter(descriptor::contains).toList());
    }

    @Test
    void shouldNotStandOnTheClassPathOfItsJudge() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.cxmaturity.shared.Key"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.cxmaturity.embedded.Main"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.atlassian.jira.issue.Issue"));
    }

    private Stream<String> classesInXml() {
        return Stream.of("atlassian-plugin.xml", "META-INF/spring/plugin-context.xml")
                .map(JAR::text)
                .flatMap(xml -> CLASS_IN_XML.matcher(xml).results().map(result -> result.group(1)))
                .distinct();
    }
}

package org.cxmaturity.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What atlassian-plugin.xml and the Spring context name in text is checked by nobody else before Jira does. */
class DescriptorTest {

    private static final Path CONTEXT = Path.of("src/main/resources/META-INF/spring/plugin-context.xml");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Set<String> CLASS_ELEMENTS = Set.of("entity", "upgradeTask");
    private static final Set<String> CLASS_ATTRIBUTES = Set.of("class", "interface");
    private static final Set<String> IGNORED_BY_JIRA = Set.of("component", "component-import", "module-type");

    @Test
    void shouldNameOnlyClassesThatExist() throws Exception {
        List<String> missing = Stream.concat(classNames(Sources.DESCRIPTOR), classNames(CONTEXT))
                .distinct()
                .filter(name -> !exists(name))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void shouldNameOnlyResourcesThatExist() throws Exception {
        List<String> missing = elements(Sources.DESCRIPTOR)
                .filter(element -> element.getTagName().equals("resource"))
                .filter(element -> !element.getAttribute("type").equals("i18n"))
                .map(element -> element.getAttribute("location"))
                .filter(location -> !RESOURCES
                        .resolve(location.replaceFirst("^/", ""))
                        .toFile()
                        .exists())
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void shouldAllowOnlyVelocityMethodsThatExist() throws Exception {
        List<String> missing = elements(Sources.DESCRIPTOR)
                .filter(element -> element.getTagName().equals("method"))
                .map(element -> element.getTextContent().strip())
                .filter(signature -> !methodExists(signature))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void shouldUseNoElementThatJiraIgnores() throws Exception {
        Set<String> ignored = elements(Sources.DESCRIPTOR)
                .map(Element::getTagName)
                .filter(IGNORED_BY_JIRA::contains)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), ignored, "a plugin with Atlassian-Plugin-Key is wired by its Spring context alone");
    }

    @Test
    void shouldGiveEveryModuleAKeyOfItsOwn() throws Exception {
        Element root = parse(Sources.DESCRIPTOR).getDocumentElement();
        List<String> keys = elements(Sources.DESCRIPTOR)
                .filter(element -> element.getParentNode() == root && element.hasAttribute("key"))
                .map(element -> element.getAttribute("key"))
                .toList();

        assertEquals(List.copyOf(new TreeSet<>(keys)), keys.stream().sorted().toList());
    }

    private static Stream<String> classNames(Path file) throws Exception {
        return elements(file).flatMap(DescriptorTest::classNames).filter(name -> !name.equals("java.lang.Object"));
    }

    private static Stream<String> classNames(Element element) {
        if (CLASS_ELEMENTS.contains(element.getTagName())) {
            return Stream.of(element.getTextContent().strip());
        }
        if (element.getTagName().equals("action")) {
            return Stream.of(element.getAttribute("name"));
        }
        return CLASS_ATTRIBUTES.stream().map(element::getAttribute).filter(name -> !name.isEmpty());
    }

    private static boolean exists(String className) {
        try {
            Class.forName(className, false, DescriptorTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Understands {@code com.example.View#getTitle()} and {@code com.example.View#format(java.lang.String,int)}. */
    private static boolean methodExists(String signature) {
        String className = signature.substring(0, signature.indexOf('#'));
        String method = signature.substring(signature.indexOf('#') + 1).replace(" ", "");
        try {
            Class<?> type = Class.forName(className, false, DescriptorTest.class.getClassLoader());
            return Arrays.stream(type.getMethods())
                    .map(candidate -> Arrays.stream(candidate.getParameterTypes())
                            .map(Class::getName)
                            .collect(Collectors.joining(",", candidate.getName() + "(", ")")))
                    .anyMatch(method::equals);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Stream<Element> elements(Path file) throws Exception {
        var nodes = parse(file).getElementsByTagName("*");
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static Document parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}

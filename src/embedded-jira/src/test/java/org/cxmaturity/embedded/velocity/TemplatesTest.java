package org.cxmaturity.embedded.velocity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.templaterenderer.RenderingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final String VIEW = TemplatesTest.class.getName() + "$View";

    /** What templates get to see. */
    public record View(String name, List<String> words) {
        public View next() {
            return new View(name + "'", words);
        }

        public String withHtml() {
            return "<b>" + name + "</b>";
        }
    }

    @Test
    void shouldEscapeReferencesButNotFinishedHtml() {
        Map<String, Object> context = Map.of("text", "<a href='x'>&\"", "tableHtml", "<table/>", "view", view());

        assertEquals(
                "&lt;a href=&#39;x&#39;&gt;&amp;&quot; <table/> ${gone}",
                render("$text ${tableHtml} ${gone}", context));
        assertEquals("<b>A&B</b>", render("$view.withHtml()", context, VIEW + "#withHtml()"));
    }

    @Test
    void shouldCallWhatIsListedAndPlainValues() {
        String template = "$view.next().name() $view.words().size() #foreach($w in $view.words())$w.toUpperCase() #end";

        assertEquals(
                "A&amp;B&#39; 2 X Y ",
                render(template, Map.of("view", view()), VIEW + "#next()", VIEW + "#name()", VIEW + "#words()"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$view.next()",
                "$view.name()",
                "$view.class",
                "$view.getClass().forName('java.lang.Runtime')",
                "$text.class.name",
                "#set($view.name = 'x')$view.name",
                "$text.getClass()"
            })
    void shouldRefuseWhatIsNotListed(String template) {
        RenderingException refusal = assertThrows(
                RenderingException.class, () -> render(template, Map.of("view", view(), "text", "x")), template);

        assertTrue(
                refusal.getMessage().contains("allowlist")
                        || refusal.getMessage().contains("sets"),
                refusal.getMessage());
    }

    @Test
    void shouldTellApartMethodsOfOneNameByTheirParameters() {
        assertThrows(
                RenderingException.class, () -> render("$view.next()", Map.of("view", view()), VIEW + "#next(int)"));
    }

    private static View view() {
        return new View("A&B", List.of("x", "y"));
    }

    private static String render(String template, Map<String, Object> context, String... allowed) {
        Templates templates =
                new Templates(name -> Optional.empty(), new AllowedMethods(Set.of(allowed)), HashMap::new);
        return templates.renderFragment(template, context);
    }
}

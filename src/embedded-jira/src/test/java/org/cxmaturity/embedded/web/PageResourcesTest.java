package org.cxmaturity.embedded.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.embedded.Doubles;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.modules.WebResources;
import org.junit.jupiter.api.Test;

class PageResourcesTest {

    @Test
    void shouldBringStylesAndScriptsThatAPartAskedForWhileItWasDrawn() {
        PageResources resources = new PageResources(new WebResources(null, new Texts(), "/jira"), "/jira");
        Map<Object, Object> attributes = new HashMap<>();
        HttpServletRequest request = Doubles.of(
                HttpServletRequest.class,
                Map.of(
                        "getAttribute", args -> attributes.get(args[0]),
                        "setAttribute", args -> attributes.put(args[0], args[1])));
        CurrentRequest.begin(request, Doubles.of(HttpServletResponse.class, Map.of()));
        try {
            PageNeeds.current().requireWebResource("com.example:panel");

            String head = resources.head(List.of("atl.general"), Map.of(), Locale.ENGLISH);

            assertTrue(head.contains("/download/contextbatch/css/atl.general%2Ccom.example%3Apanel/batch.css"), head);
            assertTrue(head.contains("/download/contextbatch/js/atl.general%2Ccom.example%3Apanel/batch.js"), head);
        } finally {
            CurrentRequest.end();
        }
    }
}

package org.example.notes.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.List;
import java.util.Map;
import org.example.notes.Greeting;

/** Gives the panel something to escape and something that is finished. */
public final class PanelContext implements ContextProvider {
    private final Greeting greeting;

    public PanelContext(Greeting greeting) {
        this.greeting = greeting;
    }

    @Override
    public void init(Map<String, String> params) {
        // Has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of(
                "view",
                new PanelView(greeting.text() + " & <b>" + context.get("who")),
                "evil",
                "<i>",
                "rawHtml",
                "<hr>",
                "words",
                List.of("one", "three"));
    }
}

package org.cxmaturity.delivery.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.List;
import java.util.Map;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.platform.web.ViewMap;

/** What {@code delivery-gadget.vm} shows before its script has drawn the matrix. */
public final class DeliveryGadgetContext implements ContextProvider {

    private static final List<String> PREFIXES = List.of("cx.common.", "cx.delivery.", "cx.gadget.");

    private final ViewMap views;
    private final Texts texts;

    public DeliveryGadgetContext(ViewMap views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // the module has no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> view = views.of(PREFIXES);
        view.put("loading", texts.text("cx.common.loading"));
        return Map.of("view", view);
    }
}

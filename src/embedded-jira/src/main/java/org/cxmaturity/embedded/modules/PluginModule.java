package org.cxmaturity.embedded.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.osgi.PluginRefusedException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One module of a plugin's descriptor, or an element inside one.
 *
 * @param pluginKey the key of the plugin it belongs to
 * @param element the element as it stands in {@code atlassian-plugin.xml}
 */
public record PluginModule(String pluginKey, Element element) {
    /** The kind of module, for example {@code web-item}. */
    public String type() {
        return element.getTagName();
    }

    /** The module's key; refused if it has none. */
    public String key() {
        return attribute("key").orElseThrow(() -> wrong("it has no key"));
    }

    /** The plugin's key, a colon and the module's key. */
    public String completeKey() {
        return pluginKey + ':' + key();
    }

    /** An attribute that is there and not blank. */
    public Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    /** The class it names; refused if it names none. */
    public String className() {
        return attribute("class").orElseThrow(() -> wrong("it names no class"));
    }

    /** The weight that orders modules, lightest first; 1000 when it says nothing. */
    public int weight() {
        Optional<String> weight = attribute("weight").or(() -> text("weight"));
        try {
            return weight.map(Integer::valueOf).orElse(1000);
        } catch (NumberFormatException e) {
            throw wrong("its weight is no number");
        }
    }

    /** Elements of this name directly inside. */
    public List<PluginModule> children(String name) {
        return children().stream().filter(child -> child.type().equals(name)).toList();
    }

    /** All elements directly inside. */
    public List<PluginModule> children() {
        List<PluginModule> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new PluginModule(pluginKey, child));
            }
        }
        return children;
    }

    /** The first element of this name directly inside. */
    public Optional<PluginModule> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The text of this element, trimmed; empty for none. */
    public String text() {
        return element.getTextContent().trim();
    }

    /** The text of the first element of this name; empty if there is none or it is blank. */
    public Optional<String> text(String name) {
        return child(name).map(PluginModule::text).filter(text -> !text.isEmpty());
    }

    /** The texts of all elements of this name. */
    public List<String> texts(String name) {
        return children(name).stream().map(PluginModule::text).toList();
    }

    /** The {@code param} elements: name to value, the value an attribute or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (PluginModule param : children("param")) {
            String name = param.attribute("name").orElseThrow(() -> param.wrong("it has no name"));
            params.put(name, param.attribute("value").orElseGet(param::text));
        }
        return params;
    }

    /** A refusal that names this module. */
    public PluginRefusedException wrong(String why) {
        String name = element.getAttribute("key");
        return new PluginRefusedException(pluginKey + ": the module " + (name.isEmpty() ? type() : type() + ' ' + name)
                + " can't be served: " + why + ".");
    }
}

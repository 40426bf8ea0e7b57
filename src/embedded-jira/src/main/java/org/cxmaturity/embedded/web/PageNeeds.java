package org.cxmaturity.embedded.web;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the parts of the current page have asked for while they were drawn, for its head to bring. */
public final class PageNeeds implements WebResourceAssembler, RequiredResources, RequiredData {
    private static final String ATTRIBUTE = PageNeeds.class.getName();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    private PageNeeds() {}

    /** Gives the current request's needs; outside of a request they are nobody's. */
    public static PageBuilderService service() {
        return PageNeeds::current;
    }

    /** The needs of the current request. */
    static PageNeeds current() {
        return CurrentRequest.get().map(current -> of(current.request())).orElseGet(PageNeeds::new);
    }

    private static PageNeeds of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PageNeeds present) {
            return present;
        }
        PageNeeds made = new PageNeeds();
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    /** Contexts and complete keys of modules. */
    Set<String> contexts() {
        return contexts;
    }

    /** JSON by key. */
    Map<String, String> values() {
        return data;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredData data() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        contexts.add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        contexts.add(context);
        return this;
    }

    @Override
    public RequiredData requireData(String key, Jsonable content) {
        StringWriter json = new StringWriter();
        try {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("The data " + key + " can't be written", e);
        }
        data.put(key, json.toString());
        return this;
    }

    @Override
    public RequiredData requireData(String key, Number content) {
        return plain(key, content);
    }

    @Override
    public RequiredData requireData(String key, String content) {
        return plain(key, content);
    }

    @Override
    public RequiredData requireData(String key, Boolean content) {
        return plain(key, content);
    }

    private RequiredData plain(String key, Object content) {
        try {
            data.put(key, JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain values can be written as JSON", e);
        }
        return this;
    }
}

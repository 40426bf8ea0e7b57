package org.cxmaturity.platform.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Texts;
import org.cxmaturity.platform.json.Json;

/** Makes the maps that templates show. They hold texts, lists and maps only, which templates may read anywhere. */
public final class ViewMap {

    private final I18nResolver resolver;
    private final ApplicationProperties jira;
    private final Texts texts;

    public ViewMap(I18nResolver resolver, ApplicationProperties jira, Texts texts) {
        this.resolver = resolver;
        this.jira = jira;
        this.texts = texts;
    }

    /**
     * What every template's script needs: {@code texts}, {@code locale} and {@code contextPath}.
     *
     * @param prefixes which texts the script shows, by the beginning of their keys
     */
    public Map<String, Object> of(List<String> prefixes) {
        Locale locale = texts.locale();
        Map<String, String> shown = new TreeMap<>();
        prefixes.forEach(prefix -> shown.putAll(resolver.getAllTranslationsForPrefix(prefix, locale)));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("texts", Json.print(shown));
        view.put("locale", locale.toLanguageTag());
        view.put("contextPath", jira.getBaseUrl(UrlMode.RELATIVE));
        return view;
    }

    /** Rights as scripts read them: {@code view}, {@code triage}, {@code manage}, in this order, between blanks. */
    public static String words(Set<Right> rights) {
        return rights.stream()
                .sorted()
                .map(right -> right.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}

package org.cxmaturity.embedded.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Texts as SAL has them: in the current user's language unless another is asked for. */
public final class TextResolver implements I18nResolver {
    private final Texts texts;
    private final Supplier<Locale> current;

    /**
     * @param texts all texts
     * @param current the language of the current user
     */
    public TextResolver(Texts texts, Supplier<Locale> current) {
        this.texts = texts;
        this.current = current;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(current.get(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(current.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return texts.text(current.get(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(Message message) {
        return getText(current.get(), message);
    }

    @Override
    public String getText(Locale locale, Message message) {
        return getText(locale, message.getKey(), message.getArguments());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, current.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return texts.withPrefix(locale, prefix);
    }
}

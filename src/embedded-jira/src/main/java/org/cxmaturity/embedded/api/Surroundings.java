package org.cxmaturity.embedded.api;

import com.atlassian.jira.util.I18nHelper;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the API needs to know of where it runs.
 *
 * @param baseUrl where it is served, without a slash at its end; asked late, since the port may not be known at first
 * @param version of the Jira that it is like, such as "11.0.0"
 * @param home for files; empty if there is none
 * @param nodeId empty unless several nodes share the database
 * @param texts the texts of plugins in a language
 */
public record Surroundings(
        Supplier<String> baseUrl,
        String version,
        Optional<Path> home,
        Optional<String> nodeId,
        Function<Locale, I18nHelper> texts) {

    /** The path of the address, such as "/jira"; empty for none. */
    String contextPath() {
        return URI.create(baseUrl.get()).getPath();
    }
}

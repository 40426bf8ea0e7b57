package org.cxmaturity.embedded.api;

import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * SAL's and Jira's {@code ApplicationProperties}, {@code BuildUtilsInfo}, {@code ClusterInfo} and {@code
 * LoginUriProvider}: what this Jira is and where.
 */
public final class Application {

    private final Surroundings surroundings;

    Application(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL
                ? surroundings.contextPath()
                : surroundings.baseUrl().get();
    }

    public String getDisplayName() {
        return "Embedded Jira";
    }

    public String getPlatformId() {
        return "jira";
    }

    public String getVersion() {
        return surroundings.version();
    }

    public int[] getVersionNumbers() {
        return Arrays.stream(surroundings.version().split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    public Optional<Path> getLocalHomeDirectory() {
        return surroundings.home();
    }

    public Optional<Path> getSharedHomeDirectory() {
        return surroundings.home();
    }

    /** Only the properties that the embedded Jira has; others throw. */
    public String getString(String name) {
        return switch (name) {
            case "jira.baseurl" -> surroundings.baseUrl().get();
            case "jira.title" -> getDisplayName();
            case "webwork.i18n.encoding" -> "UTF-8";
            default -> throw unknown(name);
        };
    }

    public String getText(String name) {
        return getString(name);
    }

    /** Only the options that the embedded Jira has; others throw. */
    public boolean getOption(String name) {
        return switch (name) {
            case "jira.option.issuelinking", "jira.option.allowsubtasks", "jira.option.allowunassigned" -> true;
            default -> throw unknown(name);
        };
    }

    public Locale getDefaultLocale() {
        return Locales.DEFAULT;
    }

    /** Null unless several nodes share the database. */
    public String getNodeId() {
        return surroundings.nodeId().orElse(null);
    }

    public boolean isClustered() {
        return surroundings.nodeId().isPresent();
    }

    public URI getLoginUri(URI returnUri) {
        return URI.create(surroundings.baseUrl().get() + "/login.jsp?os_destination="
                + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }

    private static UnsupportedOperationException unknown(String name) {
        return new UnsupportedOperationException("The application property " + name
                + " is not supported by the embedded Jira; see docs/embedded-jira.md");
    }
}

package org.cxmaturity.embedded.web;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import java.util.function.Supplier;

/** Where the files of web resources are served. */
public final class ResourceAddresses implements WebResourceUrlProvider {
    private final Supplier<String> baseUrl;

    /** @param baseUrl where Jira is served, without a slash at its end */
    public ResourceAddresses(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return urlMode == UrlMode.ABSOLUTE ? baseUrl.get() : WebServer.CONTEXT_PATH;
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        return getBaseUrl(urlMode) + "/download/resources/" + moduleCompleteKey + '/' + resourceName;
    }
}
